import { CredentialsProvider, type CredentialsProviderProps } from 'emporix-credentials-react'
import NextLink from 'next/link'
import { Component, forwardRef, lazy, memo, type ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'

interface LinkProps {
  href: string
  className?: string
  children?: ReactNode
}

const Wrapper = ({ href, ...props }: LinkProps) => <RouterLink to={href} {...props} />
const WithRef = forwardRef<HTMLAnchorElement, LinkProps>((props, ref) => <a ref={ref} {...props} />)
const Memoized = memo(Wrapper)
const Lazy = lazy(async () => ({ default: Wrapper }))
class InClass extends Component<LinkProps> {
  override render() {
    return <a {...this.props} />
  }
}

const props: CredentialsProviderProps = { tenant: 'myshop', getToken: () => null }

export const accepted = [
  <CredentialsProvider {...props} Link={NextLink} />,
  <CredentialsProvider {...props} Link={Wrapper} />,
  <CredentialsProvider {...props} Link={WithRef} />,
  <CredentialsProvider {...props} Link={Memoized} />,
  <CredentialsProvider {...props} Link={Lazy} />,
  <CredentialsProvider {...props} Link={InClass} />,
  <CredentialsProvider {...props} Link="a" />,
]
// @ts-expect-error It needs `to`, which the provider does not pass.
export const rejected = <CredentialsProvider {...props} Link={RouterLink} />
