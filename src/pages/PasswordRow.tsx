import { ChangePasswordForm, type ChangePasswordFormProps } from '../change-password/ChangePasswordForm.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { SetPasswordForm } from '../request-password-reset/SetPasswordForm.js'
import { formatEmail } from '../ui/formatEmail.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { AccountRow } from './AccountRow.js'

export interface PasswordRowProps extends Pick<
  ChangePasswordFormProps,
  'email' | 'hasInitialPassword' | 'onError'
> {
  hasPassword: boolean
  onSuccess: (operation: 'changePassword' | 'requestPasswordReset') => unknown
}

/** The form that changes the password, or requests an email to set one. Renders an {@link AccountRow}. */
export function PasswordRow(props: PasswordRowProps) {
  const { email, hasPassword, hasInitialPassword, onSuccess, onError } = props
  const { account, changePassword, requestPasswordReset } = useCredentialsContext().messages
  if (hasPassword)
    return (
      <AccountRow label={account.password} buttonLabel={account.changePassword}>
        {({ close, cancelButton }) => (
          <ChangePasswordForm
            email={email}
            hasInitialPassword={hasInitialPassword}
            hideTitle
            afterSubmit={cancelButton}
            onSuccess={() => {
              close(account.passwordChanged)
              return onSuccess('changePassword')
            }}
            onError={onError}
          />
        )}
      </AccountRow>
    )
  if (email === undefined) return null
  const sent = (
    <FormattedMessage text={requestPasswordReset.successText} values={{ email: formatEmail(email) }} />
  )
  return (
    <AccountRow label={account.password} buttonText={changePassword.setTitle}>
      {({ close, cancelButton }) => (
        <SetPasswordForm
          email={email}
          hideTitle
          afterSubmit={cancelButton}
          onSuccess={() => {
            close(sent)
            return onSuccess('requestPasswordReset')
          }}
          onError={onError}
        />
      )}
    </AccountRow>
  )
}
