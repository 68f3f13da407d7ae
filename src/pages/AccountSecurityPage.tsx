import { ChangeEmailForm } from '../change-email/ChangeEmailForm.js'
import { ChangePasswordForm } from '../change-password/ChangePasswordForm.js'
import type { HeadingLevel } from '../ui/Panel.js'

/** Props of {@link AccountSecurityPage}. */
export interface AccountSecurityPageProps {
  /** The sign-in email address. Without it, the form that changes it has a field for it. */
  email?: string | undefined
  /** Called when one of the two operations succeeded. */
  onSuccess?: ((operation: 'changeEmail' | 'changePassword') => unknown) | undefined
  /**
   * The heading level of both titles.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}

/**
 * The page of a signed-in customer: change the email address and change the password, in two columns if there is room.
 * Renders a `<div>` element.
 */
export function AccountSecurityPage({ email, onSuccess, headingLevel }: AccountSecurityPageProps) {
  return (
    <div className="credentials-page">
      <ChangeEmailForm
        currentEmail={email}
        headingLevel={headingLevel}
        onSuccess={() => onSuccess?.('changeEmail')}
      />
      <ChangePasswordForm
        email={email}
        headingLevel={headingLevel}
        onSuccess={() => onSuccess?.('changePassword')}
      />
    </div>
  )
}
