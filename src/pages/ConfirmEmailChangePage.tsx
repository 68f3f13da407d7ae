import { forwardRef, type ForwardedRef } from 'react'
import {
  ConfirmEmailChangeForm,
  type ConfirmEmailChangeFormProps,
} from '../confirm-email-change/ConfirmEmailChangeForm.js'
import { useLinkToken } from '../link-token/useLinkToken.js'

/** Props of {@link ConfirmEmailChangePage}, in addition to those of its form. */
export interface ConfirmEmailChangePageProps extends Omit<ConfirmEmailChangeFormProps, 'token'> {
  /**
   * The name of the URL parameter in the emails' links.
   * @default 'token'
   */
  tokenParam?: string | undefined
}

/**
 * The page of an email change link: a {@link ConfirmEmailChangeForm} with the token from the URL. If the link is
 * invalid, it offers to request a new one.
 */
export const ConfirmEmailChangePage = forwardRef(function ConfirmEmailChangePage(
  { tokenParam, ...props }: ConfirmEmailChangePageProps,
  ref: ForwardedRef<HTMLFormElement>,
) {
  return <ConfirmEmailChangeForm token={useLinkToken({ tokenParam })} {...props} ref={ref} />
})
