import type { ChangeEventHandler, FocusEventHandler, ReactNode } from 'react'

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
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined
  /** Called when the field loses the focus. */
  onBlur?: FocusEventHandler<HTMLInputElement> | undefined
  /** The initial value. */
  defaultValue?: string | undefined
  /** The error message. The field is invalid if there is one. */
  errorMessage?: string | undefined
}

/** Props of a field for one line of text. */
export interface TextFieldProps extends FieldProps {}

/** Props of a password field. */
export interface PasswordFieldProps extends FieldProps {
  /**
   * The minimum length of a new password, in code points. Marks the hint once the value is long enough, and password
   * managers generate a password of that length. Does not validate.
   */
  minLength?: number | undefined
  /** Content below the input, such as a strength meter. */
  children?: ReactNode
}

/** Props of a checkbox with its label. */
export interface CheckboxFieldProps extends Omit<
  FieldProps,
  'hint' | 'defaultValue' | 'autoComplete' | 'inputMode'
> {}
