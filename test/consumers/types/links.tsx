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
  <CredentialsProvider {...props} components={{ Link: NextLink }} />,
  <CredentialsProvider {...props} components={{ Link: Wrapper }} />,
  <CredentialsProvider {...props} components={{ Link: WithRef }} />,
  <CredentialsProvider {...props} components={{ Link: Memoized }} />,
  <CredentialsProvider {...props} components={{ Link: Lazy }} />,
  <CredentialsProvider {...props} components={{ Link: InClass }} />,
  <CredentialsProvider {...props} components={{ Link: 'a' }} />,
]
// @ts-expect-error It needs `to`, which the provider does not pass.
export const rejected = <CredentialsProvider {...props} components={{ Link: RouterLink }} />
