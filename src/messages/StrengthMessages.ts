/** Messages of the password strength meter. Complete sentences, because they are announced. */
export interface StrengthMessages {
  /** zxcvbn score 0 of 4. */
  veryWeak: string
  /** zxcvbn score 1. */
  weak: string
  /** zxcvbn score 2. */
  fair: string
  /** zxcvbn score 3. */
  strong: string
  /** zxcvbn score 4. */
  veryStrong: string
}
