import { ErrorSummary, PasswordField, useChangePasswordForm } from '../../src/index.js'

/** A custom form with an error summary, as an app with a long form would write it. */
export function FormWithSummary() {
  const { field, fieldNames, submit, failedSubmitCount, formError, fieldErrors } = useChangePasswordForm()
  return (
    <form method="post" noValidate onSubmit={submit}>
      <ErrorSummary key={failedSubmitCount} formError={formError} fieldErrors={fieldErrors} />
      {fieldNames.map((name) => (
        <PasswordField key={name} {...field(name)} />
      ))}
      <button>Change password</button>
    </form>
  )
}
