/**
 * Runs work that must end within `milliseconds` and when `signal` says so. The work is told by its own signal, and
 * is given up even if it does not listen: a custom `fetch` or `getToken` may not.
 * @internal
 */
export async function withDeadline<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const stop = () => controller.abort()
  const timer = setTimeout(stop, milliseconds)
  signal?.addEventListener('abort', stop, { once: true })
  if (signal?.aborted) stop()
  const stopped = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new Error('given up'))
    if (controller.signal.aborted) giveUp()
    else controller.signal.addEventListener('abort', giveUp, { once: true })
  })
  try {
    // Not even begun: asking for a bearer can have effects of its own.
    if (controller.signal.aborted) return await stopped
    return await Promise.race([stopped, work(controller.signal)])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}
