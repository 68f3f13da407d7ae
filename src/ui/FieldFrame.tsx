import type { ReactNode } from 'react'
import { CheckIcon, WarningIcon } from './icons.js'

/** Props of every field. */
export interface FieldProps {
  /** The visible label. */
  label: string
  /** Help text, part of the accessible description. */
  hint?: string | undefined
  /** Unique on the page. */
  id: string
  /** The name of the input, by which forms and password managers know it. */
  name: string
  /** What password managers and browsers may fill in. */
  autoComplete?: string | undefined
  /** Which keyboard a phone shows. */
  inputMode?: 'text' | 'email' | undefined
  /** The ref of the `<input>`, for form libraries. */
  inputRef?: ((element: HTMLInputElement | null) => void) | undefined
  /** Called when the value changes. */
  onChange?: React.ChangeEventHandler<HTMLInputElement> | undefined
  /** Called when the field loses the focus. */
  onBlur?: React.FocusEventHandler<HTMLInputElement> | undefined
  /** The initial value. */
  defaultValue?: string | undefined
  /** The error message. The field is invalid if there is one. */
  errorMessage?: string | undefined
}

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
