/** What a strength meter is told: which field to watch. The password itself is in no prop, so React keeps none. */
export interface PasswordStrengthMeterProps {
  /** The id of the `<input>` in which a new password is typed. */
  inputId: string
}
