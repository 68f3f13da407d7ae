import { useChangePasswordForm } from 'emporix-credentials-react'

export function Page() {
  const { field, submit, status } = useChangePasswordForm()
  const { inputRef, errorMessage, ...binding } = field('currentPassword')
  return (
    <form onSubmit={submit} data-status={status}>
      <label htmlFor={binding.id}>Current password</label>
      <input {...binding} ref={inputRef} type="password" autoComplete="current-password" />
      {errorMessage && <p>{errorMessage}</p>}
    </form>
  )
}
