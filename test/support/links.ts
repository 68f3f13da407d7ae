/** URLs of all next steps. */
export const links = {
  signIn: '#/sign-in',
  requestPasswordReset: '#/forgotten',
  changeEmail: '#/email',
  account: '#/account',
} as const
