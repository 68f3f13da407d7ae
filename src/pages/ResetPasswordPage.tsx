import { forwardRef, type ForwardedRef } from 'react'
import { useLinkToken } from '../link-token/useLinkToken.js'
import { ResetPasswordForm, type ResetPasswordFormProps } from '../reset-password/ResetPasswordForm.js'

/** Props of {@link ResetPasswordPage}, in addition to those of its form. */
export interface ResetPasswordPageProps extends Omit<ResetPasswordFormProps, 'token'> {
  /**
   * The name of the URL parameter in the emails' links.
   * @default 'token'
   */
  tokenParam?: string | undefined
}

/**
 * The page of a password reset link: a {@link ResetPasswordForm} with the token from the URL. If the link is invalid, it
 * offers to request a new one.
 */
export const ResetPasswordPage = forwardRef(function ResetPasswordPage(
  { tokenParam, ...props }: ResetPasswordPageProps,
  ref: ForwardedRef<HTMLFormElement>,
) {
  return <ResetPasswordForm token={useLinkToken({ tokenParam })} {...props} ref={ref} />
})
