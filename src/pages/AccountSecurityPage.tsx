import { ChangeEmailForm } from '../change-email/ChangeEmailForm.js'
import { ChangePasswordForm } from '../change-password/ChangePasswordForm.js'
import type { HeadingLevel } from '../ui/Panel.js'

/** What {@link AccountSecurityPage} takes. */
export interface AccountSecurityPageProps {
  /** The address the customer signs in with; left out, the form that changes it asks for it. */
  email?: string | undefined
  /** Called when the service has done one of the two. */
  onSuccess?: ((operation: 'changeEmail' | 'changePassword') => unknown) | undefined
  /**
   * The level of both headings in the page's outline.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}

/**
 * Both forms of a signed-in customer below each other, or beside each other where there is room: change the e-mail
 * address, change the password. Renders a `<div>`.
 */
export function AccountSecurityPage({ email, onSuccess, headingLevel }: AccountSecurityPageProps) {
  return (
    <div className="credentials-page">
      <ChangeEmailForm
        email={email}
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
