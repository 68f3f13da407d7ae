import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useSession } from './Credentials'
import { signIn } from './service'

/** The app's own page: shows the signed-in customer, or a sign-in form. */
export function AccountPage() {
  const { customer, setCustomer } = useSession()
  const [problem, setProblem] = useState('')

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const email = String(form.get('email'))
    try {
      setCustomer({ email, accessToken: await signIn(email, String(form.get('password'))) })
    } catch (error) {
      setProblem(String(error))
    }
  }

  if (customer) {
    return (
      <nav>
        <p>Signed in as {customer.email}</p>
        <Link to="/change-email">Change email address</Link>{' '}
        <Link to="/change-password">Change password</Link>
      </nav>
    )
  }
  return (
    <form onSubmit={submit}>
      <label>
        Email <input name="email" type="email" autoComplete="username" required />
      </label>
      <label>
        Password <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button>Sign in</button> <Link to="/forgotten-password">Forgotten password</Link>
      <p role="alert">{problem}</p>
    </form>
  )
}
