import { forwardRef, type ForwardedRef, useId, useRef, type ReactNode, type SyntheticEvent } from 'react'
import type { CredentialsError } from '../client/CredentialsError.js'
import type { CredentialsLinkName, LinkStatus } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { classNames } from './classNames.js'
import type { ErrorSummaryItem } from './ErrorSummary.js'
import { FormError } from './FormError.js'
import { FormPanel } from './FormPanel.js'
import { Heading } from './Heading.js'
import { InvalidLink } from './InvalidLink.js'
import { Layout } from './Layout.js'
import { LiveRegion } from './LiveRegion.js'
import { rootAttributes } from './rootAttributes.js'
import { SubmitButton } from './SubmitButton.js'
import type { LinkFormProps } from './types.js'
import { useComponents } from './useComponents.js'
import { useErrorAnnouncement } from './useErrorAnnouncement.js'
import { useFormRef } from './useFormRef.js'
import { useIsHydrated } from './useIsHydrated.js'
import { useStatusFocus } from './useStatusFocus.js'

/** Props of {@link CredentialsForm}. A form hook returns most of them. */
export interface CredentialsFormProps extends LinkFormProps {
  /** The messages of the form. */
  labels: { title: string; submit: string; pending: string; successTitle: string }
  /** Content below the success heading. */
  successContent: ReactNode
  /** Validates and sends the values. */
  submit: (event: SyntheticEvent<HTMLFormElement>) => unknown
  /** The status of the form. */
  status: 'idle' | 'pending' | 'success' | 'error'
  /** The number of failed attempts. Each one is announced. */
  failedSubmitCount: number
  /** The error of the last request. */
  error: CredentialsError | null
  /** The error message of the form as a whole. */
  formError?: string | undefined
  /** The invalid fields, in the order of the page. */
  fieldErrors: readonly ErrorSummaryItem[]
  /** The status of the emailed link, for a form that needs one. */
  linkStatus?: LinkStatus | undefined
  /** Where the customer requests a new link if this one is invalid. */
  requestNewLinkPage?: CredentialsLinkName | undefined
  /** The fields. */
  children?: ReactNode
}

/**
 * Wraps the fields of a form: title, errors, submit button, announcements and what replaces the form.
 * Renders a `<form>` element, or a `<section>` after success or for an invalid link, and a live region after it.
 */
export const CredentialsForm = forwardRef(function CredentialsForm(
  props: CredentialsFormProps,
  ref: ForwardedRef<HTMLFormElement>,
) {
  const { labels, status, error, headingLevel = 2, hideTitle, titleRef } = props
  const { messages } = useCredentialsContext()
  const components = useComponents(defaults)
  const isHydrated = useIsHydrated()
  const headingId = useId()
  // Without a status, nothing was sent: the page has no valid token, and may pass one later.
  const isExpired = !!props.linkStatus && error?.code === 'invalidLink' && error.status !== undefined
  const isLinkInvalid = isExpired || props.linkStatus === 'missing'
  const form = useFormRef(ref, status === 'success' || isLinkInvalid)
  const panelHeading = useRef<HTMLHeadingElement>(null)
  const isFocusElsewhere = useStatusFocus(form, panelHeading, isExpired ? 'success' : status)
  const isPending = status === 'pending'
  const fieldAnnouncement = useErrorAnnouncement(form, props.failedSubmitCount, props.fieldErrors)
  const announcements = {
    idle: undefined,
    pending: labels.pending,
    success: isFocusElsewhere && labels.successTitle,
    error: isExpired ? isFocusElsewhere && messages.common.expiredLinkTitle : fieldAnnouncement,
  }

  let content = (
    <form
      ref={form}
      className={classNames('credentials-form', props.className)}
      // Keeps passwords out of the URL if the form is submitted before hydration.
      method="post"
      noValidate
      lang={messages.locale}
      data-status={status}
      {...(hideTitle ? { 'aria-label': labels.title } : { 'aria-labelledby': headingId })}
      {...rootAttributes(props)}
      onSubmit={(event) => {
        // React also calls this for a form in a portal below this one.
        if (event.target === event.currentTarget) props.submit(event)
      }}
    >
      <components.Layout variant="form">
        {!hideTitle && (
          <components.Heading
            level={headingLevel}
            id={headingId}
            headingRef={titleRef}
            tabIndex={titleRef ? -1 : undefined}
          >
            {props.title ?? labels.title}
          </components.Heading>
        )}
        {status === 'error' && (
          <FormError
            key={props.failedSubmitCount}
            formError={props.formError}
            error={error}
            requestNewLinkPage={props.requestNewLinkPage}
            onRetry={() => form.current?.requestSubmit()}
          />
        )}
        {props.beforeFields}
        {props.children}
        {props.beforeSubmit}
        <components.SubmitButton isPending={isPending} isDisabled={!isHydrated}>
          {isPending ? labels.pending : labels.submit}
        </components.SubmitButton>
        {props.afterSubmit}
      </components.Layout>
    </form>
  )
  if (status === 'success')
    content = (
      <FormPanel {...props} tone="success" title={labels.successTitle} headingRef={panelHeading}>
        {props.successContent}
      </FormPanel>
    )
  else if (isLinkInvalid) content = <InvalidLink {...props} isExpired={isExpired} titleRef={panelHeading} />

  return (
    <>
      {content}
      {/* Outside of the form: a live region has to exist before its text, and this one outlives the form. */}
      <components.LiveRegion lang={messages.locale}>{announcements[status]}</components.LiveRegion>
    </>
  )
})

const defaults = { Heading, Layout, LiveRegion, SubmitButton }
