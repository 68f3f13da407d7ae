import { useEffect, useRef } from 'react'

export { Fragment as Provider } from 'react'

/** A form with a memory leak: it never removes its listener, which references its element. */
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
