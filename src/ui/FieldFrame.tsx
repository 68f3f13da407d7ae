import type { ReactNode } from 'react'
import { CheckIcon, WarningIcon } from './icons.js'

/** What every field is told about itself. */
export interface FieldProps {
  /** The visible label. */
  label: string
  /** What helps to fill it in, told with the field. */
  hint?: string | undefined
  /** Unique on the page. */
  id: string
  /** What the field is sent and remembered as. */
  name: string
  /** What a password manager or the browser may fill in. */
  autoComplete?: string | undefined
  /** Which keyboard a phone shows. */
  inputMode?: 'text' | 'email' | undefined
  /** For whoever binds the field to a form. */
  inputRef?: ((element: HTMLInputElement | null) => void) | undefined
  /** Called as it changes. */
  onChange?: React.ChangeEventHandler<HTMLInputElement> | undefined
  /** Called as it is left. */
  onBlur?: React.FocusEventHandler<HTMLInputElement> | undefined
  /** What stands in it at first. */
  defaultValue?: string | undefined
  /** What is wrong, in words. */
  errorMessage?: string | undefined
}

/** The attributes that tie an input to its hint and its error, in the order in which they are read out. @internal */
export function describe({ id, hint, errorMessage }: Pick<FieldProps, 'id' | 'hint' | 'errorMessage'>) {
  const ids = [hint && `${id}-hint`, errorMessage && `${id}-error`].filter(Boolean)
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': errorMessage ? true : undefined,
  }
}

/** Stands around an input: label, hint, error. Renders a `<div>`. @internal */
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
  /** Whether the hint has a mark, for `data-met` to show. */
  isMarked?: boolean | undefined
  children: ReactNode
}

/** Says what is wrong with a field. Renders a `<p>`. @internal */
export function FieldError({ id, errorMessage }: { id: string; errorMessage: string }) {
  return (
    <p className="credentials-error" id={`${id}-error`}>
      <WarningIcon />
      <span>{errorMessage}</span>
    </p>
  )
}
