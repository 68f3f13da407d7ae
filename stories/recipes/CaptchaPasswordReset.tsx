import { TextField, useCredentialsContext, useRequestPasswordResetForm } from 'emporix-credentials-react'
import { useRef, useState } from 'react'
import { Captcha } from './captcha.js'

/** Requests a password reset with the token of a captcha, which the shop's proxy verifies. */
export function CaptchaPasswordReset() {
  const token = useRef<string>(undefined)
  const [attempt, setAttempt] = useState(0)
  const { field, formError, status, submit } = useRequestPasswordResetForm({
    getHeaders: () => {
      // The form shows that the request was not accepted.
      if (!token.current) throw new Error('The captcha is not solved.')
      return { 'X-Captcha-Token': token.current }
    },
    // The request has consumed the token.
    onError: () => {
      token.current = undefined
      setAttempt((last) => last + 1)
    },
  })
  const labels = useCredentialsContext().messages.requestPasswordReset
  if (status === 'success') return <p role="status">{labels.successTitle}</p>
  return (
    <form method="post" noValidate onSubmit={submit}>
      {formError && <p role="alert">{formError}</p>}
      <TextField {...field('email')} />
      <Captcha key={attempt} onSolve={(solved) => (token.current = solved)} />
      <button aria-disabled={status === 'pending'}>{labels.submit}</button>
    </form>
  )
}
