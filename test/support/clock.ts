import { act } from '@testing-library/react'
import { vi } from 'vitest'

/** Stops the intervals, the monotonic clock and the system time of the page. */
export function fakeClock() {
  let now = performance.now()
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => now)
  return {
    /** Lets seconds pass, one by one as far as intervals can see. */
    advance(seconds: number) {
      for (let second = 0; second < seconds; second += 1)
        act(() => {
          now += 1000
          vi.advanceTimersByTime(1000)
        })
    },
    restore() {
      spy.mockRestore()
      vi.useRealTimers()
    },
  }
}
