import { classifyError } from './classifyError.js'
import { CredentialsError, isErrorCode, type CredentialsErrorCode } from './CredentialsError.js'
import type { ErrorResponse } from './parseErrorBody.js'
import { parseRetryAfter } from './parseRetryAfter.js'
import type { RawResponse } from './post.js'

/** Overrides the error code of a response. Return nothing to keep the default. */
export type MapErrorCode = (response: ErrorResponse) => CredentialsErrorCode | undefined

/** Creates the error of a response that is not a success. @internal */
export function createResponseError(
  response: ErrorResponse,
  { retryAfter, text }: RawResponse,
  mapErrorCode?: MapErrorCode,
): CredentialsError {
  const { operation, status, isServiceResponse, errorType, rejectedInputFields } = response
  const code = overrideCode(response, mapErrorCode) ?? classifyError(response, text?.trim() === '')
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
    },
  )
}

const withoutResponse = new Set<CredentialsErrorCode>(['abortedBeforeSend', 'headersUnavailable', 'offline'])

/** Whether a status is that of a redirect; browsers hide it as 0. @internal */
export function isRedirect(status: number): boolean {
  return status === 0 || (status >= 300 && status < 400)
}

/** An override that throws, or returns a code without a response, must not hide what the service did. */
function overrideCode(
  response: ErrorResponse,
  mapErrorCode?: MapErrorCode,
): CredentialsErrorCode | undefined {
  try {
    const code = mapErrorCode?.(response)
    return isErrorCode(code) && !withoutResponse.has(code) ? code : undefined
  } catch {
    return undefined
  }
}
