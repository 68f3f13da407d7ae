import type { ReactNode } from 'react'
import type { FieldElementProps, FieldProps } from '../internal/getFieldProps.js'

/** Props that a form passes to its `TextField`: those of the field, and those of each of its elements. */
export interface TextFieldProps extends FieldProps, FieldElementProps {}

/** Props that a form passes to its `PasswordField`. `usePasswordReveal` returns those of the elements. */
export interface PasswordFieldProps extends FieldProps, FieldElementProps {
  /**
   * The minimum length of a new password, in code points. Marks the hint once the value is long enough, and password
   * managers generate a password of that length. Does not validate.
   */
  minLength?: number | undefined
  /** Content below the input, such as a strength meter. */
  children?: ReactNode
}

/** Props that a form passes to its `CheckboxField`. */
export interface CheckboxFieldProps extends FieldProps, FieldElementProps {}
