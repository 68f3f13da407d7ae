import { CredentialsError, type CredentialsErrorCode } from './CredentialsError.js'
import type { CredentialsOperation } from './endpoints.js'

/** Context of a {@link GetHeaders} call. */
export interface GetHeadersContext {
  /** Aborted when the result is not needed any more: after the timeout, or when the caller aborts the request. */
  signal: AbortSignal
}

/**
 * Returns additional headers for a request, such as the token of a captcha; nothing for none.
 *
 * Called once for each request that is sent, before its access token is requested. If the gateway rejected that token,
 * called once more after the new one was requested, because the first request may have consumed a single-use token. If it
 * throws, nothing is sent and the error has the code `headersUnavailable`.
 */
export type GetHeaders = (
  operation: CredentialsOperation,
  context: GetHeadersContext,
) =>
  | Readonly<Record<string, string>>
  | null
  | undefined
  | Promise<Readonly<Record<string, string>> | null | undefined>

// Not those of the package, those that only browsers set (https://fetch.spec.whatwg.org/#forbidden-request-header), and
// those with which some servers replace the method. Node would send them all.
const nameFormat =
  /^(?!(accept(?!-l)|access-|authorization|connection|content|cookie|date|dnt|expect|host|keep-|origin|proxy|referer|sec-|set-|te$|trailer|transfer|upgrade|via$|x-(http-)?method))[a-z][\w-]*$/i

/** Calls the functions and joins their headers: a later function replaces the headers of an earlier one. @internal */
export async function collectHeaders(
  operation: CredentialsOperation,
  functions: readonly (GetHeaders | undefined)[],
  signal: AbortSignal,
): Promise<Record<string, string>> {
  const fail = (code: CredentialsErrorCode, what: string) =>
    new CredentialsError(code, `getHeaders ${what}, so ${operation} was not sent.`, { operation })
  const results = await Promise.all(
    functions.map(async (getHeaders) => getHeaders?.(operation, { signal })),
  ).catch(() => {
    // An error of the app can contain a token.
    throw fail('headersUnavailable', 'threw an error')
  })
  const headers: Record<string, string> = {}
  for (const [name, value] of results.flatMap((result) => Object.entries(result ?? {}))) {
    // The platform's own error would quote the value.
    if (!nameFormat.test(name) || typeof value !== 'string' || /[^ -~]/.test(value))
      throw fail('invalidConfiguration', `returned a reserved or invalid header ${JSON.stringify(name)}`)
    headers[name.toLowerCase()] = value
  }
  return headers
}
