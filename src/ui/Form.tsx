import { useId, useRef, type ReactNode, type SyntheticEvent } from 'react'
import type { CredentialsError, CredentialsErrorCode } from '../client/CredentialsError.js'
import type { CredentialsLinkName } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { ErrorSummary, type ErrorSummaryItem } from './ErrorSummary.js'
import { NextStepLink } from './NextStepLink.js'
import { Panel, type HeadingLevel } from './Panel.js'
import { useErrorAnnouncement } from './useErrorAnnouncement.js'
import { useStatusFocus } from './useStatusFocus.js'

/** Props of {@link Form}. A form hook returns most of them. */
export interface FormProps {
  /** The messages of the form. */
  labels: { title: string; pending: string; successTitle: string }
  /** Content below the success heading. */
  successContent: ReactNode
  /** Validates and sends the values. */
  submit: (event: SyntheticEvent<HTMLFormElement>) => unknown
  /** The status of the form. */
  status: 'idle' | 'pending' | 'success' | 'error'
  /** The number of failed attempts. Each one is announced. */
  failureCount: number
  /** The error of the last request. */
  error: CredentialsError | null
  /** The error message of the form as a whole. */
  formError?: string | undefined
  /** The invalid fields, in the order of the page. */
  fieldErrors: readonly ErrorSummaryItem[]
  /** Whether the emailed link is valid; `undefined` if the form needs none or it was not read yet. */
  isLinkValid?: boolean | undefined
  /** Where the customer requests a new link if this one is invalid. */
  newLinkTarget?: CredentialsLinkName | undefined
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
export function Form(props: FormProps) {
  const { labels, status, newLinkTarget, headingLevel = 2 } = props
  const { messages } = useCredentialsContext()
  const headingId = useId()
  const form = useRef<HTMLFormElement>(null)
  const successHeading = useRef<HTMLHeadingElement>(null)
  const isFocusElsewhere = useStatusFocus(form, successHeading, status)
  const announcements = {
    idle: undefined,
    pending: labels.pending,
    success: isFocusElsewhere && labels.successTitle,
    error: useErrorAnnouncement(form, props.failureCount, props.fieldErrors),
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
          key={props.failureCount}
          headingLevel={headingLevel}
          formError={props.formError}
          fieldErrors={props.fieldErrors}
        >
          {nextSteps(props.error?.code, newLinkTarget).map((step) => (
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
  else if (props.isLinkValid === false)
    content = (
      <Panel tone="error" title={messages.common.invalidLinkTitle} headingLevel={headingLevel}>
        <p className="credentials-text">{messages.common.invalidLinkText}</p>
        <NextStepLink to={newLinkTarget} />
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
function nextSteps(code: CredentialsErrorCode | undefined, newLinkTarget: CredentialsLinkName | undefined) {
  const steps: CredentialsLinkName[] = []
  const isLinkDoubtful = code === 'invalidLink' || code === 'rejected' || code === 'outcomeUnknown'
  if (isLinkDoubtful && newLinkTarget) steps.push(newLinkTarget)
  if (code === 'invalidLink' || code === 'sessionExpired' || code === 'outcomeUnknown') steps.push('signIn')
  return steps
}
