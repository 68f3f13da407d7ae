/** A customer that an emulator starts with. */
export interface SeedCustomer {
  /** The email address to sign in with. */
  email: string
  /** The password to sign in with: any text, also one that is too short for a new password. */
  password: string
  /**
   * The email address in the profile.
   * @default the email address to sign in with
   */
  contactEmail?: string | undefined
  /** @default '' */
  firstName?: string | undefined
  /** @default '' */
  lastName?: string | undefined
}

/** A customer of an emulator, without the password, of which only a hash is stored. */
export interface EmulatorCustomer {
  /** The customer number. */
  id: string
  /** The email address to sign in with. */
  email: string
  /** The email address in the profile, which can differ from the one to sign in with. */
  contactEmail: string
  /** First name. */
  firstName: string
  /** Last name. */
  lastName: string
}

/** An email that the storefront would send. */
export interface Email {
  /** The name of the webhook event that triggers the email. */
  event: 'customer.password-reset' | 'customer.email-change-request'
  /** The recipient; for an email change, the new email address. */
  to: string
  /** 64 letters and digits, as in the service's sample. Valid once. */
  token: string
  /** The prefix from `links`, followed by the token. */
  link: string
  /** When it was sent, in milliseconds since 1970, on the emulator's clock. */
  sentAt: number
  /** The `site` of the request. */
  site?: string | undefined
}
