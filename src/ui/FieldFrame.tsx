import type { ReactNode } from 'react'
import type { FieldProps } from '../provider/fieldProps.js'
import { CheckIcon, WarningIcon } from './icons.js'

/** Returns the attributes that link an input to its hint and its error, in reading order. @internal */
export function describedByProps({
  id,
  hint,
  errorMessage,
}: Pick<FieldProps, 'id' | 'hint' | 'errorMessage'>) {
  const ids = [hint && `${id}-hint`, errorMessage && `${id}-error`].filter(Boolean)
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': errorMessage ? true : undefined,
  }
}

/** Label, hint and error message around an input. Renders a `<div>` element. @internal */
export function FieldFrame({ id, label, hint, isMarked, errorMessage, children }: FieldFrameProps) {
  return (
    <div className="credentials-field" data-invalid={errorMessage ? '' : undefined}>
      <label className="credentials-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="credentials-hint" id={`${id}-hint`} data-marked={isMarked ? '' : undefined}>
          {isMarked && <CheckIcon />}
          {hint}
        </p>
      )}
      {children}
      {errorMessage && <FieldError id={id} errorMessage={errorMessage} />}
    </div>
  )
}

interface FieldFrameProps extends Pick<FieldProps, 'id' | 'label' | 'hint' | 'errorMessage'> {
  /** Whether the hint has an icon, which `data-met` makes visible. */
  isMarked?: boolean | undefined
  children: ReactNode
}

/** Error message of a field. Renders a `<p>` element. @internal */
export function FieldError({ id, errorMessage }: { id: string; errorMessage: string }) {
  return (
    <p className="credentials-error" id={`${id}-error`}>
      <WarningIcon />
      <span>{errorMessage}</span>
    </p>
  )
}
