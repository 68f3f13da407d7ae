import type { ReactNode } from 'react'
import type { FieldElementProps, FieldProps } from '../internal/getFieldProps.js'
import { CheckIcon, ErrorIcon } from './icons.js'

interface FieldFrameProps
  extends Pick<FieldProps, 'label' | 'hint' | 'errorMessage'>, Omit<FieldElementProps, 'inputProps'> {
  /** Whether the hint has an icon, which `data-met` makes visible. */
  isMarked?: boolean | undefined
  children: ReactNode
  /** Content below the hint. */
  after?: ReactNode
}

/** Label, hint and error message around an input. Renders a `<div>` element. @internal */
export function FieldFrame(props: FieldFrameProps) {
  const { label, hint, errorMessage, isMarked } = props
  return (
    <div className="credentials-field" data-invalid={errorMessage ? '' : undefined}>
      <label {...props.labelProps} className="credentials-label">
        {label}
      </label>
      {props.children}
      {hint && (
        <p {...props.hintProps} className="credentials-hint">
          {hint}
          {isMarked && <CheckIcon />}
        </p>
      )}
      {props.after}
      {errorMessage && <FieldError {...props.errorProps} errorMessage={errorMessage} />}
    </div>
  )
}

/** Error message of a field. Renders a `<p>` element. @internal */
export function FieldError({ id, errorMessage }: { id: string; errorMessage: string }) {
  return (
    <p className="credentials-error" id={id}>
      <ErrorIcon />
      <span>{errorMessage}</span>
    </p>
  )
}
