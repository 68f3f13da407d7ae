import { useId, useRef, type ReactNode, type SyntheticEvent } from 'react'
import type { CredentialsError, CredentialsErrorCode } from '../client/CredentialsError.js'
import type { CredentialsLinkName, LinkStatus } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { ErrorSummary, type ErrorSummaryItem } from './ErrorSummary.js'
import { NextStepLink } from './NextStepLink.js'
import { Panel, type HeadingLevel } from './Panel.js'
import { useErrorAnnouncement } from './useErrorAnnouncement.js'
import { useStatusFocus } from './useStatusFocus.js'

/** Props of {@link CredentialsForm}. A form hook returns most of them. */
export interface CredentialsFormProps {
  /** The messages of the form. */
  labels: { title: string; pending: string; successTitle: string }
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
  /**
   * The level of the heading in the outline of the page.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
  /** The fields and the submit button. */
  children: ReactNode
}

/**
 * Wraps the fields of a form: heading, errors, announcements and what replaces the form.
 * Renders a `<form>` element, or a `<section>` after success or for an invalid link, and a live region after it.
 */
export function CredentialsForm(props: CredentialsFormProps) {
  const { labels, status, requestNewLinkPage, headingLevel = 2 } = props
  const { messages } = useCredentialsContext()
  const headingId = useId()
  const form = useRef<HTMLFormElement>(null)
  const successHeading = useRef<HTMLHeadingElement>(null)
  const isFocusElsewhere = useStatusFocus(form, successHeading, status)
  const announcements = {
    idle: undefined,
    pending: labels.pending,
    success: isFocusElsewhere && labels.successTitle,
    error: useErrorAnnouncement(form, props.failedSubmitCount, props.fieldErrors),
  }
  const Heading = `h${headingLevel}` as const

  let content = (
    <form
      ref={form}
      className="credentials-form"
      // Keeps passwords out of the URL if the form is submitted before hydration.
      method="post"
      noValidate
      lang={messages.locale}
      data-status={status}
      aria-labelledby={headingId}
      onSubmit={(event) => {
        // React also calls this for a form in a portal below this one.
        if (event.target === event.currentTarget) props.submit(event)
      }}
    >
      <Heading id={headingId} className="credentials-title">
        {labels.title}
      </Heading>
      {status === 'error' && (
        <ErrorSummary
          key={props.failedSubmitCount}
          headingLevel={headingLevel}
          formError={props.formError}
          fieldErrors={props.fieldErrors}
        >
          {nextSteps(props.error?.code, requestNewLinkPage).map((step) => (
            <NextStepLink key={step} to={step} />
          ))}
        </ErrorSummary>
      )}
      {props.children}
    </form>
  )
  if (status === 'success')
    content = (
      <Panel
        tone="success"
        title={labels.successTitle}
        headingLevel={headingLevel}
        headingRef={successHeading}
      >
        {props.successContent}
      </Panel>
    )
  else if (props.linkStatus === 'missing')
    content = (
      <Panel tone="error" title={messages.common.invalidLinkTitle} headingLevel={headingLevel}>
        <p className="credentials-text">{messages.common.invalidLinkText}</p>
        <NextStepLink to={requestNewLinkPage} />
      </Panel>
    )

  return (
    <>
      {content}
      {/* Outside of the form: a live region has to exist before its text, and this one outlives the form. */}
      <p role="status" className="credentials-visually-hidden" lang={messages.locale}>
        {announcements[status]}
      </p>
    </>
  )
}

/** The sign-in page restores an expired session, and shows whether a request of unknown outcome succeeded. */
function nextSteps(
  code: CredentialsErrorCode | undefined,
  requestNewLinkPage: CredentialsLinkName | undefined,
) {
  const steps: CredentialsLinkName[] = []
  const isLinkDoubtful = code === 'invalidLink' || code === 'requestRejected' || code === 'outcomeUnknown'
  if (isLinkDoubtful && requestNewLinkPage) steps.push(requestNewLinkPage)
  if (code === 'invalidLink' || code === 'sessionExpired' || code === 'outcomeUnknown') steps.push('signIn')
  return steps
}
