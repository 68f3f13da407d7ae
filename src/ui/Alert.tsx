import type { AlertProps } from '../provider/componentProps.js'
import { WarningIcon } from './icons.js'

/** Box around an error in a form. Renders a `<div>` element. */
export function Alert({ tone, children }: AlertProps) {
  return (
    <div className="credentials-alert" data-tone={tone}>
      <WarningIcon />
      {children}
    </div>
  )
}
