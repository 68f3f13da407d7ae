import { forwardRef, type ForwardedRef } from 'react'
import { ChangeEmailForm, type ChangeEmailFormProps } from '../change-email/ChangeEmailForm.js'
import { ChangePasswordForm } from '../change-password/ChangePasswordForm.js'
import { classNames } from '../ui/classNames.js'
import { Layout } from '../ui/Layout.js'
import { rootAttributes } from '../ui/rootAttributes.js'
import type { BaseFormProps } from '../ui/types.js'
import { useComponents } from '../ui/useComponents.js'

/** Props of {@link AccountSecurityPage}. */
export interface AccountSecurityPageProps extends Pick<
  BaseFormProps,
  'id' | 'className' | 'style' | 'headingLevel' | (`aria-${string}` & keyof BaseFormProps)
> {
  /** The sign-in email address. Without it, the form that changes it has a field for it. */
  email?: string | undefined
  /** Called when one of the two operations succeeded. */
  onSuccess?: ((operation: 'changeEmail' | 'changePassword') => unknown) | undefined
  /** Called with the error when one of the two operations failed; it has the `operation`. */
  onError?: ChangeEmailFormProps['onError']
}

/**
 * The page of a signed-in customer: change the email address and change the password, in two columns if there is room.
 * Renders a `<div>` element, which receives the ref.
 */
export const AccountSecurityPage = forwardRef(function AccountSecurityPage(
  props: AccountSecurityPageProps,
  ref: ForwardedRef<HTMLDivElement>,
) {
  const { email, headingLevel, onSuccess, onError } = props
  const components = useComponents(defaults)
  return (
    <div {...rootAttributes(props)} ref={ref} className={classNames('credentials-page', props.className)}>
      <components.Layout variant="page">
        <ChangeEmailForm
          currentEmail={email}
          headingLevel={headingLevel}
          onSuccess={() => onSuccess?.('changeEmail')}
          onError={onError}
        />
        <ChangePasswordForm
          email={email}
          headingLevel={headingLevel}
          onSuccess={() => onSuccess?.('changePassword')}
          onError={onError}
        />
      </components.Layout>
    </div>
  )
})

const defaults = { Layout }
