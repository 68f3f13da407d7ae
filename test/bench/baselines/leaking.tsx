import { useEffect, useRef } from 'react'

export { Fragment as Provider } from 'react'

/** Forgets to take its listener away, which keeps the element: what the measurement of what is kept must catch. */
export function Form() {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const element = form.current
    document.addEventListener('visibilitychange', () => element?.reset())
  }, [])
  return (
    <form ref={form}>
      <label>
        Current password
        <input type="password" autoComplete="current-password" />
      </label>
      <button type="submit">Change password</button>
    </form>
  )
}
