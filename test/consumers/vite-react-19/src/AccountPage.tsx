import { useState } from 'react'
import { Link } from 'react-router'
import type { Customer } from './Credentials'
import { signIn } from './service'

/** The app's own page: shows the signed-in customer, or a sign-in form. */
export function AccountPage({ customer, onSignIn }: AccountPageProps) {
  const [problem, setProblem] = useState('')

  async function submit(form: FormData) {
    const email = String(form.get('email'))
    try {
      onSignIn({ email, accessToken: await signIn(email, String(form.get('password'))) })
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
    <form action={submit}>
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

interface AccountPageProps {
  customer: Customer | null
  onSignIn: (customer: Customer) => void
}
