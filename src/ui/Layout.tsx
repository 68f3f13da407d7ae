import type { LayoutProps } from '../provider/componentProps.js'

/** Layout of a form or page. Renders its children only: the styles of the root element arrange them. */
export function Layout({ children }: LayoutProps) {
  return children
}
