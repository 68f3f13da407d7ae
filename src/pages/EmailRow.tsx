import { useRef } from 'react'
import { ChangeEmailForm, type ChangeEmailFormProps } from '../change-email/ChangeEmailForm.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { formatEmail } from '../ui/formatEmail.js'
import { FormattedMessage } from '../ui/FormattedMessage.js'
import { AccountRow } from './AccountRow.js'

export interface EmailRowProps extends Pick<ChangeEmailFormProps, 'onSuccess' | 'onError'> {
  email: string | undefined
  /** Whether there is a password, which confirms the change. */
  hasPassword: boolean
}

/** The email address, and the form that changes it. Renders an {@link AccountRow}. */
export function EmailRow({ email, hasPassword, onSuccess, onError }: EmailRowProps) {
  const { account, changeEmail } = useCredentialsContext().messages
  const newEmail = useRef<string>(undefined)
  const value =
    email === undefined ? undefined : (
      <FormattedMessage text="{email}" values={{ email: formatEmail(email) }} />
    )
  const sentTo = (address: string) => (
    <FormattedMessage text={account.emailChanged} values={{ newEmail: formatEmail(address) }} />
  )
  if (!hasPassword) return <AccountRow label={account.email} value={value} />
  return (
    <AccountRow label={account.email} value={value} buttonLabel={account.changeEmail}>
      {({ close, cancelButton }) => (
        // Callbacks never receive what was sent, and the field may change until the response arrives.
        <div
          onSubmitCapture={({ currentTarget }) => {
            const input = currentTarget.querySelector<HTMLInputElement>('[name="newEmail"]')
            newEmail.current = input?.value.trim()
          }}
        >
          <ChangeEmailForm
            currentEmail={email}
            hideTitle
            afterSubmit={cancelButton}
            onSuccess={() => {
              close(newEmail.current ? sentTo(newEmail.current) : changeEmail.successTitle)
              return onSuccess?.()
            }}
            onError={onError}
          />
        </div>
      )}
    </AccountRow>
  )
}
