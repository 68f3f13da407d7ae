import { useLinkToken } from '../form/useLinkToken.js'
import { ResetPasswordForm, type ResetPasswordFormProps } from '../reset-password/ResetPasswordForm.js'

/** What {@link ResetPasswordPage} takes, besides what its form does. */
export interface ResetPasswordPageProps extends Omit<ResetPasswordFormProps, 'token'> {
  /**
   * The name of the parameter in the links that your shop mails.
   * @default 'token'
   */
  param?: string | undefined
}

/**
 * What the link in a reset mail leads to, whole: takes the token out of the address and asks for a new password, or says
 * that the link no longer works and offers another. Renders a {@link ResetPasswordForm}.
 */
export function ResetPasswordPage({ param, ...props }: ResetPasswordPageProps) {
  return <ResetPasswordForm token={useLinkToken({ param })} {...props} />
}
