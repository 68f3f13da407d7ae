import type { AuthConfig } from '@auth/core'
import Credentials from '@auth/core/providers/credentials'
import { signIn, type CustomerTokens } from './customerTokens.js'

declare module '@auth/core/types' {
  interface User extends Partial<CustomerTokens> {}
}

/** The configuration of Auth.js. The `session` callback does not return the tokens, so the browser never has them. */
export const authConfig: AuthConfig = {
  providers: [
    Credentials({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: ({ email, password }) => signIn(String(email), String(password)),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ ...token, ...user }),
  },
}
