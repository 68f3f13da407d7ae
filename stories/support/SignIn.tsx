import { useState, type SyntheticEvent } from 'react'
import { RouteLink } from './RouteLink.js'
import { useSession } from './session.js'

/** The sign-in page of the demo app. The package has none. */
export function SignIn() {
  const { signIn } = useSession()
  const [hasFailed, setHasFailed] = useState(false)

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const text = (name: string) =>
      values
        .getAll(name)
        .filter((value) => typeof value === 'string')
        .join('')
    const isSignedIn = await signIn(text('email'), text('password'))
    setHasFailed(!isSignedIn)
    if (isSignedIn) window.location.hash = '#/account'
  }

  return (
    <form className="sign-in" method="post" onSubmit={(event) => void submit(event)}>
      <h2>Sign in</h2>
      {hasFailed && <p role="alert">The email address or the password is wrong.</p>}
      <label>
        Email address
        <input name="email" type="text" inputMode="email" autoComplete="username" required />
      </label>
      <label>
        Password
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit">Sign in</button>
      <RouteLink href="#/forgotten">Forgot your password?</RouteLink>
    </form>
  )
}
