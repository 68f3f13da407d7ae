import type { RawResponse } from '../client/post.js'
import { isRedirect } from '../client/createResponseError.js'
import { parseRetryAfter } from '../client/parseRetryAfter.js'

function json(status: number, body: string | null, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    status,
    headers: {
      ...(body !== null && { 'Content-Type': 'application/json' }),
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}

/** Returns an error in the shape of the service. */
function serviceError(status: number, type: string, message: string, headers?: Record<string, string>) {
  return json(status, JSON.stringify({ status, type, message }), headers)
}

/**
 * The responses of the proxy itself. Their shapes are those of the service, so that the forms show the right message: see
 * docs/decisions/0018-server-proxy.md.
 * @internal
 */
export const rejections = {
  /** Without the shape of the service, whose 404 means that an account or a link does not exist. */
  unknownPath: () =>
    json(404, JSON.stringify({ type: 'not_found', message: 'The path is none of the five.' })),
  wrongMethod: () => serviceError(405, 'method_not_allowed', 'The method must be POST.', { Allow: 'POST' }),
  otherOrigin: () =>
    serviceError(
      403,
      'origin_not_allowed',
      'The request is not from a page of this origin. Other sites must not use the session of the customer. If it is, pass the origin of the page in allowedOrigins.',
    ),
  notJson: () => serviceError(415, 'unsupported_media_type', 'The body must be application/json.'),
  noBody: () =>
    serviceError(
      408,
      'request_timeout',
      'The body did not arrive in time, or was read before, for example by a body parser. Mount the proxy before it.',
    ),
  tooLarge: () => serviceError(413, 'payload_too_large', 'The body is larger than 64 KiB.'),
  invalidBody: () => serviceError(422, 'bad_request', 'The body is not a JSON object in UTF-8.'),
  /** As the gateway does without an access token. */
  noSession: () =>
    json(
      401,
      JSON.stringify({
        fault: {
          faultstring: 'The request has no session.',
          detail: { errorcode: 'oauth.v2.InvalidAccessToken' },
        },
      }),
    ),
  noToken: () =>
    serviceError(
      424,
      'token_unavailable',
      'Nothing was sent: getToken threw, took too long, or returned no valid access token.',
    ),
  noConnection: () =>
    serviceError(424, 'service_unavailable', 'Nothing was sent: there is no connection to the service.'),
  redirected: () =>
    serviceError(
      502,
      'bad_gateway',
      'The service redirected the request, or its status is invalid. Check baseUrl.',
    ),
  noResponse: () =>
    serviceError(504, 'gateway_timeout', 'Sent, but the service did not respond. It may have worked.'),
} satisfies Record<string, () => Response>

/**
 * Returns what the browser may see of a response of the service: its status, a JSON body of an error, and `Retry-After`.
 * Any other body of an error becomes an empty object, because an empty 401 would mean an expired session.
 * @internal
 */
export function toResponse({ status, retryAfter, text }: RawResponse): Response {
  if (status < 200 || status > 599 || isRedirect(status)) return rejections.redirected()
  if (status < 300) return json(status, null)
  const seconds = parseRetryAfter(retryAfter)
  return json(
    status,
    text === '' ? null : toJson(text),
    seconds === undefined ? {} : { 'Retry-After': String(seconds) },
  )
}

function toJson(text: string | undefined): string {
  try {
    return JSON.stringify(JSON.parse(text ?? ''))
  } catch {
    return '{}'
  }
}
