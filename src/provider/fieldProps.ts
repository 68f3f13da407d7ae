import type { ReactNode } from 'react'
import type { FieldProps } from '../internal/getFieldProps.js'

/** Props of a field for one line of text. */
export interface TextFieldProps extends FieldProps {}

/**
 * Whether passwords are shown. `undefined` until a button is used, and after something else has hidden them: that is not
 * announced.
 */
export interface PasswordReveal {
  /** Whether the passwords are shown. */
  isRevealed: boolean
  /** The id of the field whose button was used. Only that field announces it. */
  id: string
}

/** Props of a password field. */
export interface PasswordFieldProps extends FieldProps {
  /**
   * The minimum length of a new password, in code points. Marks the hint once the value is long enough, and password
   * managers generate a password of that length. Does not validate.
   */
  minLength?: number | undefined
  /** Shared by fields that are shown and hidden together: a new password and its confirmation. */
  revealState?: readonly [PasswordReveal | undefined, (state: PasswordReveal | undefined) => void] | undefined
  /** Content below the input, such as a strength meter. */
  children?: ReactNode
}

/** Props of a checkbox with its label. */
export interface CheckboxFieldProps extends Omit<
  FieldProps,
  'hint' | 'defaultValue' | 'autoComplete' | 'inputMode'
> {}
