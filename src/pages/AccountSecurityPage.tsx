import { forwardRef, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { ForwardedRef, ReactNode } from 'react'
import type { ChangeEmailFormProps } from '../change-email/ChangeEmailForm.js'
import type { HeadingLevel } from '../provider/componentProps.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { useCustomerChange } from '../provider/useCustomerChange.js'
import { classNames } from '../ui/classNames.js'
import { Heading } from '../ui/Heading.js'
import { Layout } from '../ui/Layout.js'
import { rootAttributes } from '../ui/rootAttributes.js'
import type { BaseFormProps } from '../ui/types.js'
import { useComponents } from '../ui/useComponents.js'
import { EmailRow } from './EmailRow.js'
import { PasswordRow } from './PasswordRow.js'
import { AccountRowsContext, type AccountRows } from './useAccountRows.js'

/** Props of {@link AccountSecurityPage}. */
export interface AccountSecurityPageProps extends Omit<
  BaseFormProps,
  'beforeFields' | 'beforeSubmit' | 'afterSubmit'
> {
  /** The sign-in email address. Without it, the form that changes it has a field for it. */
  email?: string | undefined
  /**
   * Whether the account has a password. Without one, of a social account for example, the customer can request an email to
   * set it, for which `email` is needed, and cannot change the email address, for which the password is needed.
   * @default true
   */
  hasPassword?: boolean | undefined
  /**
   * Whether the password is an initial one, which the customer got from the shop.
   * @default false
   */
  hasInitialPassword?: boolean | undefined
  /** Called when one of the operations succeeded. */
  onSuccess?: ((operation: 'changeEmail' | 'changePassword' | 'requestPasswordReset') => unknown) | undefined
  /** Called with the error when one of the operations failed; it has the `operation`. */
  onError?: ChangeEmailFormProps['onError']
  /** Rows to add, such as an {@link AccountRow} for a phone number. */
  children?: ReactNode
}

/**
 * The page of a signed-in customer: rows with the email address and the password, which open in place to change them, one
 * at a time. Renders a `<section>` element, which receives the ref.
 */
export const AccountSecurityPage = forwardRef(function AccountSecurityPage(
  props: AccountSecurityPageProps,
  ref: ForwardedRef<HTMLElement>,
) {
  const { email, hasPassword = true, hideTitle, headingLevel = 2, onSuccess, onError } = props
  const { messages } = useCredentialsContext()
  const title = props.title ?? messages.account.title
  const components = useComponents(defaults)
  const headingId = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => root.current)
  const [state, setState] = useState<Pick<AccountRows, 'openId' | 'status'>>(closed)

  useCustomerChange((change) => {
    // After an expired session the customer comes back to the open form. The status line may show an email address.
    if (change === 'signedOut') setState(({ openId }) => ({ ...closed, openId }))
    else if (change !== 'signedIn') setState(closed)
  })

  const rows = useMemo(
    (): AccountRows => ({
      ...state,
      headingLevel: levelBelow[headingLevel],
      toggle: (id) => {
        if (root.current?.querySelector('[data-status="pending"]')) return
        setState(({ openId }) => ({ ...closed, openId: openId === id ? undefined : id }))
      },
      close: (id, content) => setState({ openId: undefined, status: content ? { id, content } : undefined }),
    }),
    [state, headingLevel],
  )

  return (
    <section
      ref={root}
      className={classNames('credentials-account', props.className)}
      lang={messages.locale}
      {...(hideTitle ? { 'aria-label': messages.account.title } : { 'aria-labelledby': headingId })}
      {...rootAttributes(props)}
    >
      <components.Layout variant="page">
        {!hideTitle && (
          <components.Heading level={headingLevel} id={headingId}>
            {title}
          </components.Heading>
        )}
        <AccountRowsContext.Provider value={rows}>
          <EmailRow
            email={email}
            hasPassword={hasPassword}
            onSuccess={() => onSuccess?.('changeEmail')}
            onError={onError}
          />
          <PasswordRow
            email={email}
            hasPassword={hasPassword}
            hasInitialPassword={props.hasInitialPassword}
            onSuccess={(operation) => onSuccess?.(operation)}
            onError={onError}
          />
          {props.children}
        </AccountRowsContext.Provider>
      </components.Layout>
    </section>
  )
})

const defaults = { Heading, Layout }

const closed = { openId: undefined, status: undefined }

const levelBelow: Record<HeadingLevel, HeadingLevel> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 }
