import type { EmulatorOperation } from './routes.js'

/** Something that goes wrong on demand. */
export interface Fault {
  /**
   * The call that it happens to.
   * @default every call
   */
  operation?: EmulatorOperation | undefined
  /**
   * How many calls it happens to.
   * @default 1
   */
  times?: number | undefined
  /** Milliseconds before anything else happens; `Infinity` for a service that never answers. */
  delay?: number | undefined
  /** Answers with this, and does nothing else. */
  response?: { status: number; headers?: Record<string, string>; body?: string } | undefined
  /**
   * Loses the connection: `beforeSend` as a device without a network does, `beforeCommit` when the service had not
   * begun, `afterCommit` when it had done what it was asked and the answer is lost.
   */
  drop?: 'beforeSend' | 'beforeCommit' | 'afterCommit' | undefined
}

/** Keeps the faults that are to come. @internal */
export function createFaults() {
  let faults: { fault: Fault; left: number }[] = []
  return {
    add: (fault: Fault): (() => void) => {
      const entry = { fault, left: fault.times ?? 1 }
      faults.push(entry)
      return () => {
        faults = faults.filter((each) => each !== entry)
      }
    },
    /** Takes the first fault that is meant for a call. */
    take(operation: string | undefined): Fault {
      const entry = faults.find(({ fault }) => fault.operation === undefined || fault.operation === operation)
      if (!entry) return {}
      entry.left -= 1
      if (entry.left <= 0) faults = faults.filter((each) => each !== entry)
      return entry.fault
    },
    clear() {
      faults = []
    },
  }
}

/** What `fetch` rejects with, in Node's words, which tell a request that never left from a lost answer. @internal */
export function lostConnection(drop: NonNullable<Fault['drop']>): TypeError {
  return new TypeError('fetch failed', {
    cause: { code: drop === 'beforeSend' ? 'ENOTFOUND' : 'ECONNRESET' },
  })
}

/** Waits, and stops waiting when the caller gives up. @internal */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // The delay that a fault asks for, and no other.
    const timer = milliseconds === Infinity ? undefined : setTimeout(resolve, milliseconds)
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
