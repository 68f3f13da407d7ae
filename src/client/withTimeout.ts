/**
 * Runs work that ends after `milliseconds` at the latest, or when `signal` is aborted. The work gets a signal of its
 * own, and is abandoned even if it ignores that signal, as a custom `fetch` or `getToken` may do.
 * @internal
 */
export async function withTimeout<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(new Error('aborted')))
  })
  const abort = () => controller.abort()
  const timer = setTimeout(abort, milliseconds)
  signal?.addEventListener('abort', abort)
  try {
    if (!signal?.aborted) return await Promise.race([aborted, work(controller.signal)])
    // Do not start the work: asking for an access token can have side effects.
    abort()
    return await aborted
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}
