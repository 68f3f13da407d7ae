import { useRef } from 'react'

/** One submit. */
export interface Attempt {
  /** Whether its answer is still awaited: it was not given up, and no other has begun. */
  isCurrent: () => boolean
  end: () => void
}

/** Lets one submit through at a time, and tells its answer from that of one that was given up. @internal */
export function useAttempt() {
  const current = useRef<Attempt>(null)

  /** Synchronous, so that two submits in one tick are one. */
  function begin(): Attempt | undefined {
    if (current.current) return undefined
    const attempt: Attempt = {
      isCurrent: () => current.current === attempt,
      end: () => {
        if (attempt.isCurrent()) current.current = null
      },
    }
    current.current = attempt
    return attempt
  }

  function giveUp() {
    current.current = null
  }

  return { begin, giveUp }
}
