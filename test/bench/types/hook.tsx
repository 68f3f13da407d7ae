import { useChangePasswordForm } from 'emporix-credentials-react'

export function Page() {
  const { field, submit, status } = useChangePasswordForm()
  const { label, errorMessage, inputProps, labelProps, errorProps } = field('currentPassword')
  return (
    <form onSubmit={submit} data-status={status}>
      <label {...labelProps}>{label}</label>
      <input {...inputProps} />
      {errorMessage && <p {...errorProps}>{errorMessage}</p>}
    </form>
  )
}
