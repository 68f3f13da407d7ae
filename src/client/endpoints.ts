/** The kind of access token that an operation needs. */
export type TokenKind = 'anonymous' | 'customer'

/** Input of `changeEmail`. */
export interface ChangeEmailInput {
  /** The email address that the customer signs in with now. It can differ from the profile's `contactEmail`. */
  email: string
  /** The customer's current password, sent exactly as given. */
  password: string
  /** The new email address. The confirmation link is sent there. */
  newEmail: string
  /**
   * Whether to change the profile's `contactEmail` to the new email address too.
   * @default false
   */
  syncContactEmail?: boolean | undefined
}

/** Input of `confirmEmailChange`. */
export interface ConfirmEmailChangeInput {
  /** The single-use token from the link that was sent to the new email address. */
  token: string
}

/** Input of `requestPasswordReset`. */
export interface RequestPasswordResetInput {
  /** The email address of the account. */
  email: string
  /** The site code of the shop from which the customer asks. It is passed on to the shop's mailing integration. */
  site?: string | undefined
}

/** Input of `resetPassword`. */
export interface ResetPasswordInput {
  /** The single-use token from the emailed link. */
  token: string
  /** The new password, sent exactly as given. */
  password: string
}

/** Input of `changePassword`. */
export interface ChangePasswordInput {
  /** The current password, sent exactly as given. */
  currentPassword: string
  /** The new password, sent exactly as given. */
  newPassword: string
}

/** Inputs of the five operations. The keys are those of the API. */
export interface CredentialsInputs {
  /** Requests a new sign-in email address; the service emails a confirmation link to it. */
  changeEmail: ChangeEmailInput
  /** Confirms the new email address with the token from that link. */
  confirmEmailChange: ConfirmEmailChangeInput
  /** Asks the service to email a link for setting a new password. */
  requestPasswordReset: RequestPasswordResetInput
  /** Sets a new password with the token from that link. */
  resetPassword: ResetPasswordInput
  /** Sets a new password for the signed-in customer, who proves to know the current one. */
  changePassword: ChangePasswordInput
}

/** The name of an operation: the stem of every name in this package. */
export type CredentialsOperation = keyof CredentialsInputs

interface Endpoint<Input> {
  /** The path below `/customer/{tenant}/`. */
  path: string
  token: TokenKind
  /** Picks what is sent: these keys and no others, whatever else the caller's object has. */
  body: (input: Input) => Input
}

/** Every operation is a `POST` of JSON with the response 204 without a body. */
export const endpoints: { [Operation in CredentialsOperation]: Endpoint<CredentialsInputs[Operation]> } = {
  changeEmail: {
    path: 'me/accounts/internal/email/change',
    token: 'customer',
    body: ({ email, password, newEmail, syncContactEmail = false }) => ({
      email,
      password,
      newEmail,
      syncContactEmail,
    }),
  },
  confirmEmailChange: {
    path: 'me/accounts/internal/email/change/confirm',
    token: 'anonymous',
    body: ({ token }) => ({ token }),
  },
  requestPasswordReset: {
    path: 'password/reset',
    token: 'anonymous',
    body: ({ email, site }) => ({ email, site }),
  },
  resetPassword: {
    path: 'password/reset/update',
    token: 'anonymous',
    body: ({ token, password }) => ({ token, password }),
  },
  changePassword: {
    path: 'password/change',
    token: 'customer',
    body: ({ currentPassword, newPassword }) => ({ currentPassword, newPassword }),
  },
}
