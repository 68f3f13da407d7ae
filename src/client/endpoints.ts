/** Whose bearer a call carries. */
export type TokenKind = 'anonymous' | 'customer'

/** What is sent to change the e-mail address. */
export interface ChangeEmailInput {
  /** The address the customer signs in with now. It can differ from the profile's `contactEmail`. */
  email: string
  /** The customer's current password, byte for byte. */
  password: string
  /** The address to sign in with from now on. The confirmation link is mailed there. */
  newEmail: string
  /**
   * Whether the profile's `contactEmail` becomes the new address too.
   * @default false
   */
  syncContactEmail?: boolean | undefined
}

/** What is sent to confirm a new e-mail address. */
export interface ConfirmEmailChangeInput {
  /** The single-use token out of the link that was mailed to the new address. */
  token: string
}

/** What is sent to ask for a password reset. */
export interface RequestPasswordResetInput {
  /** The address of the account. */
  email: string
  /** The site code of the shop from which the customer asks; it reaches the shop's mailing. */
  site?: string | undefined
}

/** What is sent to set a new password with a link. */
export interface ResetPasswordInput {
  /** The single-use token out of the mailed link. */
  token: string
  /** The new password, byte for byte. */
  password: string
}

/** What is sent to change the password. */
export interface ChangePasswordInput {
  /** The password in use until now, byte for byte. */
  currentPassword: string
  /** The new password, byte for byte. */
  newPassword: string
}

/** What each of the five operations takes. The keys are the wire's own. */
export interface CredentialsInputs {
  /** Asks for another sign-in address; the service mails a link to the new one. */
  changeEmail: ChangeEmailInput
  /** Makes the new address the sign-in address, with the token out of that link. */
  confirmEmailChange: ConfirmEmailChangeInput
  /** Asks the service to mail a link with which a forgotten password can be replaced. */
  requestPasswordReset: RequestPasswordResetInput
  /** Sets a new password with the token out of that link. */
  resetPassword: ResetPasswordInput
  /** Sets a new password for the signed-in customer, who proves to know the current one. */
  changePassword: ChangePasswordInput
}

/** The name of one of the five operations: the stem of every name in this package. */
export type CredentialsOperation = keyof CredentialsInputs

interface Endpoint<Input> {
  /** The path below `/customer/{tenant}/`. */
  path: string
  token: TokenKind
  /** Picks what is sent: these keys and no others, whatever else the caller's object holds. */
  body: (input: Input) => Input
}

/** Every operation is a `POST` of JSON that answers 204 without a body. */
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
