import { seedCustomer } from '../../src/emulator.js'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
} from '../../src/index.js'

/** The five forms side by side. */
export function FiveForms({ token }: { token: string }) {
  return (
    <div className="gallery">
      <ChangePasswordForm email={seedCustomer.email} />
      <ChangeEmailForm currentEmail={seedCustomer.email} />
      <ResetPasswordForm token={token} />
      <RequestPasswordResetForm />
      <ConfirmEmailChangeForm token={token} />
    </div>
  )
}
