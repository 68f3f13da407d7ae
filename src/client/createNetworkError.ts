import { CredentialsError, type CredentialsErrorCode } from './CredentialsError.js'
import type { CredentialsOperation } from './endpoints.js'
import { wasNotSent } from './NetworkError.js'

/** What a call waits for; after `rejected`, only for the body of the response. @internal */
export type Phase = 'headers' | 'token' | 'sent' | 'rejected'

/** Creates the error of a call that got no response. @internal */
export function createNetworkError(
  operation: CredentialsOperation,
  error: unknown,
  phase: Phase,
  isAborted: boolean | undefined,
) {
  const fail = (code: CredentialsErrorCode, text: string) =>
    new CredentialsError(code, `${operation} was ${text}`, { operation })
  const isSending = phase === 'sent' || phase === 'rejected'
  if (isAborted) {
    return isSending
      ? fail('outcomeUnknown', 'aborted after it was sent. It may have worked.')
      : fail('abortedBeforeSend', 'aborted before it was sent.')
  }
  if (wasNotSent(error)) return fail('offline', 'not sent. There is no connection.')
  return isSending
    ? fail(
        'outcomeUnknown',
        'sent, but got no response. It may have worked. Do not repeat it automatically. Check the connection, CORS and the timeout.',
      )
    : phase === 'headers'
      ? fail('headersUnavailable', 'not sent. getHeaders did not return in time.')
      : fail('accessTokenUnavailable', 'not sent. getToken did not return in time.')
}
