import { rejections } from './responses.js'

/**
 * Checks what a browser says about a request, before its body or any access token is read. Returns the response to a
 * request that another site may have caused, or `undefined`.
 * @internal
 */
export function checkHeaders(
  { method, headers }: Request,
  ownOrigin: string,
  allowedOrigins: ReadonlySet<string> | undefined,
): Response | undefined {
  if (method !== 'POST') return rejections.wrongMethod()
  // No script can set these two headers.
  const site = headers.get('Sec-Fetch-Site')
  if (site !== null && site !== 'same-origin') return rejections.otherOrigin()
  // The server may see another URL than the browser, so the browser's word is enough unless origins are given.
  const origins = allowedOrigins ?? (site === null ? new Set([ownOrigin]) : undefined)
  if (origins && !origins.has(headers.get('Origin') ?? '')) return rejections.otherOrigin()
  // A form and a request without CORS cannot have this type.
  if (!/^application\/json\s*(;|$)/i.test(headers.get('Content-Type') ?? '')) return rejections.notJson()
  return undefined
}
