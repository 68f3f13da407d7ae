import { classifyError } from './classifyError.js'
import { CredentialsError, isErrorCode, type CredentialsErrorCode } from './CredentialsError.js'
import type { ErrorResponse } from './parseErrorBody.js'
import { parseRetryAfter } from './parseRetryAfter.js'
import type { RawResponse } from './post.js'
import { readProperty } from './readProperty.js'

/** An error code with a sentence for the customer. */
export interface MappedError {
  /** The error code. */
  code: CredentialsErrorCode
  /**
   * Shown instead of the message of the code, at the same field. Write it in the app, in the language of the page: the
   * text of the service is for developers, and can quote the request.
   */
  customerMessage?: string | undefined
}

/** Overrides the error code of a response, with or without a sentence for it. Return nothing to keep the default. */
export type MapErrorCode = (response: ErrorResponse) => CredentialsErrorCode | MappedError | undefined

/** Creates the error of a response that is not a success. @internal */
export function createResponseError(
  response: ErrorResponse,
  { retryAfter, text }: RawResponse,
  mapErrorCode?: MapErrorCode,
): CredentialsError {
  const { operation, status, isServiceResponse, errorType, rejectedInputFields } = response
  const { code = classifyError(response, text?.trim() === ''), customerMessage } = override(
    response,
    mapErrorCode,
  )
  const hint = isServiceResponse
    ? 'Override the code with mapErrorCode if it is wrong.'
    : `${isRedirect(status) ? 'Redirects are not followed' : 'The body is not one of the service'}. Check baseUrl and any proxy.`
  return new CredentialsError(
    code,
    `${operation} failed with status ${status}${errorType ? ` (${errorType})` : ''}, classified as ${code}. ${hint}`,
    {
      ...response,
      status: status || undefined,
      rejectedInputFields: isServiceResponse ? rejectedInputFields : [],
      retryAfterSeconds: parseRetryAfter(retryAfter),
      customerMessage,
    },
  )
}

const withoutResponse = new Set<CredentialsErrorCode>(['abortedBeforeSend', 'headersUnavailable', 'offline'])

/** Whether a status is that of a redirect; browsers hide it as 0. @internal */
export function isRedirect(status: number): boolean {
  return status === 0 || (status >= 300 && status < 400)
}

/** An override that throws, or returns a code without a response, must not hide what the service did. */
function override(response: ErrorResponse, mapErrorCode?: MapErrorCode): Partial<MappedError> {
  try {
    const result: unknown = mapErrorCode?.(response)
    const code = readProperty(result, 'code') ?? result
    if (!isErrorCode(code) || withoutResponse.has(code)) return {}
    const customerMessage = readProperty(result, 'customerMessage')
    return typeof customerMessage === 'string' && customerMessage ? { code, customerMessage } : { code }
  } catch {
    return {}
  }
}
