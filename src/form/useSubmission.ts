import { useRef } from 'react'

/** One submit of a form. */
export interface Submission {
  /** Whether its result still matters: it was not aborted, and no other submit has started. */
  isCurrent: () => boolean
  end: () => void
}

/** Lets one submit through at a time, and tells its result from that of an aborted one. @internal */
export function useSubmission() {
  const current = useRef<Submission>(null)

  /** Synchronous, so that two submits in one tick send one request. */
  function begin(): Submission | undefined {
    if (current.current) return undefined
    const submission: Submission = {
      isCurrent: () => current.current === submission,
      end: () => {
        if (submission.isCurrent()) current.current = null
      },
    }
    current.current = submission
    return submission
  }

  function abort() {
    current.current = null
  }

  return { begin, abort, isPending: () => current.current !== null }
}
