import type { CredentialsOperation } from './endpoints.js'
import type { RawResponse } from './post.js'
import { readProperty } from './readProperty.js'

/** An error response, as far as it could be parsed. */
export interface ErrorResponse {
  /** The operation that failed. */
  operation: CredentialsOperation
  /** The HTTP status; 0 for a redirect that the browser hides. The `status` in the body is ignored. */
  status: number
  /**
   * Whether the body is JSON in a documented shape: `{ status, type, message }` of the service or `{ fault }` of its
   * gateway. If not, the response may come from a proxy, a firewall or a wrong URL.
   */
  isServiceResponse: boolean
  /** Whether the gateway rejected the request (`{ fault }`) before the service saw it. */
  isGatewayFault: boolean
  /** The service's error type, or the gateway's `errorcode`. */
  errorType: string | undefined
  /** The names in `details[].field`, at most ten. */
  rejectedInputFields: readonly string[]
  /** The service's text for developers, at most 500 characters. Do not store it: it can quote the request. */
  message: string | undefined
}

/** Parses both error bodies of Emporix by their shape. @internal */
export function parseErrorBody(
  operation: CredentialsOperation,
  { status, text: json }: RawResponse,
): ErrorResponse {
  const body = parseJson(json)
  const fault = readProperty(body, 'fault')
  const type = readProperty(body, 'type')
  const message = readProperty(body, 'message')
  const text = message ?? readProperty(fault, 'faultstring')
  const details = readProperty(body, 'details')
  const isGatewayFault = typeof fault === 'object' && fault !== null && !Array.isArray(fault)
  const isServiceError =
    typeof readProperty(body, 'status') === 'number' &&
    typeof type === 'string' &&
    typeof message === 'string'
  return {
    operation,
    status,
    isServiceResponse: isGatewayFault || isServiceError,
    isGatewayFault,
    errorType: safeText(type ?? readProperty(readProperty(fault, 'detail'), 'errorcode')),
    rejectedInputFields: (Array.isArray(details) ? details.slice(0, 10) : []).flatMap(
      (detail) => safeText(readProperty(detail, 'field')) ?? [],
    ),
    message: typeof text === 'string' ? text.slice(0, 500) : undefined,
  }
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text?.replace(/^\uFEFF/, '') ?? '')
  } catch {
    return undefined
  }
}

/** Lets only short names through, so that no sentence or value of the service reaches an error. */
function safeText(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w. [\]-]{1,80}$/.test(value) ? value : undefined
}
