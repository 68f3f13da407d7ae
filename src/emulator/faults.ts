import { errorResponse } from './responses.js'
import type { EmulatorOperation } from './routes.js'

/** A failure to simulate. */
export interface Fault {
  /**
   * The operation that fails.
   * @default every operation
   */
  operation?: EmulatorOperation | undefined
  /**
   * How many requests fail.
   * @default 1
   */
  times?: number | undefined
  /** Milliseconds before anything else happens; `Infinity` for a service that never responds. */
  delayMs?: number | undefined
  /**
   * The response to send; the operation has no effect. Without a `body`, an error status has one in the service's shape.
   */
  response?: { status: number; headers?: Record<string, string>; body?: string } | undefined
  /**
   * Drops the connection: `beforeSend` as if the device were offline, `beforeCommit` before the operation takes effect,
   * `afterCommit` after it took effect, so that only its response is lost.
   */
  drop?: 'beforeSend' | 'beforeCommit' | 'afterCommit' | undefined
}

/** Creates the response of a fault. @internal */
export function toResponse({ status, headers = {}, body }: NonNullable<Fault['response']>): Response {
  const isError = body === undefined && status >= 400
  const response = isError
    ? errorResponse(status, 'fault', 'A fault of the emulator.')
    : new Response(body ?? null, { status })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

/** Creates the queue of faults. @internal */
export function createFaults() {
  let faults: { fault: Fault; remaining: number }[] = []
  return {
    add: (fault: Fault): (() => void) => {
      const entry = { fault, remaining: fault.times ?? 1 }
      faults.push(entry)
      return () => {
        faults = faults.filter((each) => each !== entry)
      }
    },
    /** Takes the first fault that applies to an operation. */
    take(operation: string | undefined): Fault {
      const entry = faults.find(({ fault }) => fault.operation === undefined || fault.operation === operation)
      if (!entry) return {}
      entry.remaining -= 1
      if (entry.remaining <= 0) faults = faults.filter((each) => each !== entry)
      return entry.fault
    },
    clear() {
      faults = []
    },
  }
}

/**
 * Returns what `fetch` rejects with when a connection is lost: an error as in Node, whose code distinguishes a request
 * that was not sent from a lost response.
 * @internal
 */
export function connectionError(drop: NonNullable<Fault['drop']>): TypeError {
  return new TypeError('fetch failed', {
    cause: { code: drop === 'beforeSend' ? 'ENOTFOUND' : 'ECONNRESET' },
  })
}

/** Waits; rejects when the signal is aborted. @internal */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // `Infinity` waits for the abort alone: a timer would fire at once for a delay that it cannot hold.
    const timer = milliseconds === Infinity ? undefined : setTimeout(resolve, milliseconds)
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
