import { errorResponse, gatewayFault } from './responses.js'
import type { Account, EmailedToken, IssuedToken, State } from './state.js'

const minutes = 60_000
const hours = 60 * minutes

/**
 * Behaviour that the service's documentation does not describe. All of it is assumed from what clients of the service
 * and of its predecessor expect. It is kept in this file, so that better knowledge changes one place.
 *
 * Assumed as well, without code: a rejected request does not consume an emailed token, nor does a request with the
 * token of another operation; an unknown email address gets the response of a known one, and no email; a new password
 * ends no session.
 * @internal
 */
export const assumptions = {
  /** Wrong passwords in a row that lock an account. */
  maxPasswordAttempts: 10,
  /** How long an account stays locked, in milliseconds. */
  lockDuration: 5 * minutes,
  /** How long an emailed link is valid by default, in milliseconds. */
  linkLifetimeMs: 24 * hours,
  /** How long the gateway reports an expired access token as expired, and not as unknown, in milliseconds. */
  expiredTokenRetention: 24 * hours,
  /** The longest request body, in bytes. */
  maxBodySize: 64 * 1024,
  /** The shortest new password. The documentation states this length only for signing in. */
  minPasswordLength: 6,

  /** Email addresses are case-insensitive. */
  isSameEmail: (a: string, b: string) => a.toLowerCase() === b.toLowerCase(),

  /** A new link invalidates older links for the same customer and operation. */
  invalidateOlderLinks({ emailedTokens }: State, { accountId, purpose }: EmailedToken) {
    for (const [text, each] of emailedTokens) {
      if (each.accountId === accountId && each.purpose === purpose) emailedTokens.delete(text)
    }
  },

  /** A correct password, or a password reset, unlocks an account and clears its failed attempts. */
  unlock(account: Account) {
    account.failedAttempts = 0
    account.lockedUntil = 0
  },

  /** Logging out revokes the refresh token of the session too. */
  endSession({ accessTokens, refreshTokens }: State, { sessionId, accountId }: IssuedToken) {
    for (const tokens of [accessTokens, refreshTokens]) {
      for (const [text, each] of tokens) {
        if (each.accountId === accountId && each.sessionId === sessionId) tokens.delete(text)
      }
    }
  },

  wrongPassword: () => errorResponse(401, 'unauthorized', 'The credentials are wrong.'),
  locked: () => errorResponse(403, 'account_locked', 'The account is locked after too many attempts.'),
  emailInUse: () => errorResponse(409, 'conflict', 'The email address is already in use.'),
  invalidLink: () => errorResponse(400, 'invalid_token', 'The token is used, expired or unknown.'),
  passwordTooShort: (field: string) =>
    errorResponse(400, 'validation_failure', 'The password is too short.', [
      { field, type: 'invalid_length', message: 'At least 6 characters are required.' },
    ]),
  wrongTokenKind: () => gatewayFault(403, 'steps.oauth.v2.InsufficientScope', 'Required scope is missing'),
  /** Logging out requires the access token in the query too. */
  otherAccessToken: () =>
    errorResponse(400, 'validation_failure', 'The request is not valid.', [
      { field: 'accessToken', type: 'invalid_value', message: 'It differs from the Authorization header.' },
    ]),
  unknownTenant: () => errorResponse(404, 'not_found', 'The tenant does not exist.'),
  unknownPath: () => errorResponse(404, 'not_found', 'The resource does not exist.'),
  wrongMethod: () => errorResponse(405, 'method_not_allowed', 'The method is not allowed.'),
  bodyTooLarge: () => errorResponse(413, 'payload_too_large', 'The body is larger than 64 KiB.'),
  notJson: () => errorResponse(415, 'unsupported_media_type', 'The body must be application/json.'),
}
