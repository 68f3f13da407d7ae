import { ChangeEmailForm, ChangePasswordForm, type ChangeEmailFormProps } from '../../src/index.js'

interface TwoFormsProps extends Pick<ChangeEmailFormProps, 'onError'> {
  email?: string | undefined
}

/** Two forms next to each other. */
export function TwoForms({ email, onError }: TwoFormsProps) {
  return (
    <>
      <ChangeEmailForm currentEmail={email} onError={onError} />
      <ChangePasswordForm email={email} onError={onError} />
    </>
  )
}
