import type { AlertProps } from '../provider/componentProps.js'
import { ErrorIcon, InfoIcon, WarningIcon } from './icons.js'

/** Box around an error in a form. Renders a `<div>` element. */
export function Alert({ tone, children }: AlertProps) {
  const Icon = icons[tone]
  return (
    <div className="credentials-alert" data-tone={tone}>
      <Icon />
      {children}
    </div>
  )
}

const icons = { error: ErrorIcon, warning: WarningIcon, info: InfoIcon }
