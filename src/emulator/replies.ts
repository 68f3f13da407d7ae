/** One problem in an {@link refusal}, about one key of the body. @internal */
export interface Detail {
  field: string
  type: string
  message: string
}

/** What every operation answers when it did what it was asked. @internal */
export function noContent(): Response {
  return new Response(null, { status: 204 })
}

/** @internal */
export function json(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}

/** The service's own error body. @internal */
export function refusal(
  status: number,
  type: string,
  message: string,
  details: readonly Detail[] = [],
): Response {
  return json(status, { status, type, message, moreInfo: '', details })
}

/** The gateway's error body: the service never saw the request. @internal */
export function fault(status: number, errorcode: string, faultstring: string): Response {
  return json(status, { fault: { faultstring, detail: { errorcode } } })
}

/** The two documented complaints of the gateway about a bearer. @internal */
export const bearerRefused = {
  invalid: () => fault(401, 'oauth.v2.InvalidAccessToken', 'Invalid Access Token'),
  expired: () => fault(401, 'keymanagement.service.access_token_expired', 'Access Token expired'),
}

/** The documented answer to a bearer without the scope that the call asks for: in this casing, without `details`. @internal */
export function forbidden(): Response {
  return json(403, { status: 403, type: 'Forbidden', message: 'The scope of the token is not sufficient.' })
}

/**
 * What the service answers where its description is silent. All of these are guesses, out of what clients of the
 * service and of its ancestor expect; here they are together, so that a better knowledge changes one place.
 * @internal
 */
export const guesses = {
  wrongPassword: () => refusal(401, 'unauthorized', 'The credentials are wrong.'),
  locked: () => refusal(403, 'account_locked', 'The account is locked after too many attempts.'),
  emailInUse: () => refusal(409, 'conflict', 'The e-mail address is in use.'),
  tokenInvalid: () => refusal(400, 'invalid_token', 'The token is used, expired or unknown.'),
  /** The sign-in schema asks for 6 characters; that a new password shorter than that is refused so is the guess. */
  passwordTooShort: (field: string) =>
    refusal(400, 'validation_failure', 'The password is too short.', [
      { field, type: 'invalid_length', message: 'At least 6 characters.' },
    ]),
  wrongKindOfBearer: () => fault(403, 'steps.oauth.v2.InsufficientScope', 'Required scope is missing'),
  otherAccessToken: () =>
    refusal(400, 'validation_failure', 'The request is not valid.', [
      { field: 'accessToken', type: 'invalid_value', message: 'It is not the bearer of this request.' },
    ]),
  unknownTenant: () => refusal(404, 'not_found', 'There is no such tenant.'),
  unknownPath: () => refusal(404, 'not_found', 'There is no such resource.'),
  wrongMethod: () => refusal(405, 'method_not_allowed', 'The method is not allowed here.'),
  notJson: () => refusal(415, 'unsupported_media_type', 'The body must be application/json.'),
}
