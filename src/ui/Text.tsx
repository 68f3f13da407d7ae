import type { TextProps } from '../provider/componentProps.js'

/** Paragraph of a form or panel. Renders a `<p>` element. */
export function Text({ variant, children }: TextProps) {
  return <p className={variant === 'hint' ? 'credentials-hint' : 'credentials-text'}>{children}</p>
}
