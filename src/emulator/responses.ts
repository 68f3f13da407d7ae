/** One problem in an {@link errorResponse}, about one field of the body. @internal */
export interface Detail {
  field: string
  type: string
  message: string
}

/** Returns the response of every operation that succeeds. @internal */
export function noContent(): Response {
  return new Response(null, { status: 204 })
}

/** Returns a JSON response. @internal */
export function json(status: number, body: unknown): Response {
  // Not `Response.json`, which Safari 16 lacks.
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  })
}

/** Returns an error in the shape of the service. @internal */
export function errorResponse(
  status: number,
  type: string,
  message: string,
  details: readonly Detail[] = [],
): Response {
  return json(status, { status, type, message, moreInfo: '', details })
}

/** Returns an error in the shape of the API gateway, which rejects a request before the service sees it. @internal */
export function gatewayFault(status: number, errorcode: string, faultstring: string): Response {
  return json(status, { fault: { faultstring, detail: { errorcode } } })
}

/** The documented responses of the gateway to an unknown and to an expired access token. @internal */
export const accessTokenErrors = {
  invalid: () => gatewayFault(401, 'oauth.v2.InvalidAccessToken', 'Invalid Access Token'),
  expired: () => gatewayFault(401, 'keymanagement.service.access_token_expired', 'Access Token expired'),
}

/** Returns the documented response to an access token without the required scope: capitalized `type`, no `details`. @internal */
export function missingScope(): Response {
  return json(403, {
    status: 403,
    type: 'Forbidden',
    message: 'The access token does not have the required scope.',
  })
}

/**
 * Whether a step of a handler returned an error response instead of its value. `instanceof Response` would fail where
 * `Response` is replaced after this module was loaded, or belongs to another realm.
 * @internal
 */
export function isResponse(value: object): value is Response {
  return 'status' in value && 'headers' in value
}
