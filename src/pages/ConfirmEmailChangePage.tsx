import {
  ConfirmEmailChangeForm,
  type ConfirmEmailChangeFormProps,
} from '../confirm-email-change/ConfirmEmailChangeForm.js'
import { useLinkToken } from '../form/useLinkToken.js'

/** What {@link ConfirmEmailChangePage} takes, besides what its form does. */
export interface ConfirmEmailChangePageProps extends Omit<ConfirmEmailChangeFormProps, 'token'> {
  /**
   * The name of the parameter in the links that your shop mails.
   * @default 'token'
   */
  param?: string | undefined
}

/**
 * What the link in the mail to a new address leads to, whole: takes the token out of the address and asks to confirm with
 * a button, or says that the link no longer works and offers another. Renders a {@link ConfirmEmailChangeForm}.
 */
export function ConfirmEmailChangePage({ param, ...props }: ConfirmEmailChangePageProps) {
  return <ConfirmEmailChangeForm token={useLinkToken({ param })} {...props} />
}
