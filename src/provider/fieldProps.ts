import type { ReactNode } from 'react'
import type { FieldProps } from '../internal/getFieldProps.js'

/** Props of a field for one line of text. */
export interface TextFieldProps extends FieldProps {}

/** Props of a password field. */
export interface PasswordFieldProps extends FieldProps {
  /**
   * The minimum length of a new password, in code points. Marks the hint once the value is long enough, and password
   * managers generate a password of that length. Does not validate.
   */
  minLength?: number | undefined
  /** Content below the input, such as a strength meter or a link for a forgotten password. */
  children?: ReactNode
}

/** Props of a checkbox with its label. */
export interface CheckboxFieldProps extends Omit<
  FieldProps,
  'hint' | 'defaultValue' | 'autoComplete' | 'inputMode'
> {}
