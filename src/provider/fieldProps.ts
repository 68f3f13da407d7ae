import type { ReactNode } from 'react'
import type { FieldElementProps, FieldProps } from '../internal/getFieldProps.js'

/** Props that a form passes to its `TextField`: those of the field, and those of each of its elements. */
export interface TextFieldProps extends FieldProps, FieldElementProps {}

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

/** Props that a form passes to its `PasswordField`. `usePasswordReveal` returns those of the elements. */
export interface PasswordFieldProps extends FieldProps, FieldElementProps {
  /**
   * The minimum length of a new password, in code points. Marks the hint once the value is long enough, and password
   * managers generate a password of that length. Does not validate.
   */
  minLength?: number | undefined
  /** Shared by fields that are shown and hidden together: a new password and its confirmation. */
  revealState?: readonly [PasswordReveal | undefined, (state: PasswordReveal | undefined) => void] | undefined
  /**
   * The attribute `passwordrules`, for password generators.
   * @default the minimum length
   */
  passwordrules?: string | undefined
  /** Content below the input, such as a strength meter, a list of rules or a link for a forgotten password. */
  children?: ReactNode
}

/** Props that a form passes to its `CheckboxField`. */
export interface CheckboxFieldProps extends FieldProps, FieldElementProps {}

/** Props of a strength meter. The password itself is no prop, so that React does not keep it. */
export interface PasswordStrengthMeterProps {
  /** The id of the `<input>` of the new password. */
  passwordInputId: string
}

/** Props of a list of password rules. The password itself is no prop, so that React does not keep it. */
export interface PasswordRulesProps {
  /** The id of the list, which describes the field. */
  id: string
  /** The id of the `<input>` of the new password. */
  passwordInputId: string
}
