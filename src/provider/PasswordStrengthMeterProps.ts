/** Props of a strength meter. The password itself is no prop, so that React does not keep it. */
export interface PasswordStrengthMeterProps {
  /** The id of the `<input>` of the new password. */
  inputId: string
}
