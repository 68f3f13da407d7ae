import type { PanelProps } from '../provider/componentProps.js'
import { classNames } from './classNames.js'
import { CheckIcon, ErrorIcon } from './icons.js'

/** Section that replaces a form: what happened and what to do next. Renders a `<section>` element. */
export function Panel({ tone, className, children, ...props }: PanelProps) {
  const Icon = tone === 'success' ? CheckIcon : ErrorIcon
  return (
    <section {...props} className={classNames('credentials-panel', className)} data-tone={tone}>
      <Icon />
      {children}
    </section>
  )
}
