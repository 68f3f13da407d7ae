import { useId, useRef, type ReactNode, type SyntheticEvent } from 'react'
import type { CredentialsError, CredentialsErrorCode } from '../client/CredentialsError.js'
import type { CredentialsLinkName } from '../provider/links.js'
import { useIsomorphicLayoutEffect } from '../internal/useIsomorphicLayoutEffect.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { ErrorSummary, type ErrorSummaryItem } from './ErrorSummary.js'
import { Panel, type HeadingLevel } from './Panel.js'
import { StepLink } from './StepLink.js'
import { useToldError } from './useToldError.js'

/** What {@link Form} takes: most of it comes from a form hook. */
export interface FormProps {
  /** The words of the form. */
  labels: { title: string; pending: string; successTitle: string }
  /** What stands below the heading after success. */
  successContent: ReactNode
  /** Checks and sends what is in the form. */
  submit: (event: SyntheticEvent<HTMLFormElement>) => unknown
  /** Where the form is. */
  status: 'idle' | 'pending' | 'success' | 'error'
  /** Counts the failed attempts: each is told anew. */
  failureCount: number
  /** Why the service did not do it. */
  error: CredentialsError | null
  /** What is wrong with the whole, in words. */
  formError?: string | undefined
  /** What is wrong with fields, in their order. */
  fieldErrors: readonly ErrorSummaryItem[]
  /** Whether the link that led here can be used; `undefined` where none is needed or it was not read yet. */
  isLinkValid?: boolean | undefined
  /** Where a customer whose link no longer works asks for another. */
  newLinkTarget?: CredentialsLinkName | undefined
  /**
   * The level of the heading in the page's outline.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
  /** The fields and the button. */
  children: ReactNode
}

/** The frame of every form: heading, errors, fields, and what takes their place. Renders a `<form>` or a `<section>`. */
export function Form(props: FormProps) {
  const { labels, status, newLinkTarget, headingLevel = 2 } = props
  const { messages } = useCredentialsContext()
  const headingId = useId()
  const form = useRef<HTMLFormElement>(null)
  const lastStatus = useRef(status)
  useIsomorphicLayoutEffect(() => {
    // What had the focus is gone with what it stood in: the button that brought the form back, or a list of errors.
    const isBack = status === 'idle' && lastStatus.current !== 'idle'
    lastStatus.current = status
    if (isBack && document.activeElement === document.body)
      form.current?.querySelector<HTMLElement>('input:not([tabindex])')?.focus()
  }, [status])

  const told = useToldError(form, props.failureCount, props.fieldErrors)

  if (status === 'success') {
    return (
      <Panel tone="success" title={labels.successTitle} headingLevel={headingLevel} isAnnounced>
        {props.successContent}
      </Panel>
    )
  }
  if (props.isLinkValid === false) {
    return (
      <Panel tone="error" title={messages.common.invalidLinkTitle} headingLevel={headingLevel}>
        <p className="credentials-text">{messages.common.invalidLinkText}</p>
        <StepLink to={newLinkTarget} />
      </Panel>
    )
  }
  const Heading = `h${headingLevel}` as const
  return (
    <form
      ref={form}
      className="credentials-form"
      // A submit before the page is hydrated must not write a password into the address.
      method="post"
      noValidate
      lang={messages.locale}
      data-status={status}
      aria-labelledby={headingId}
      onSubmit={props.submit}
    >
      <Heading id={headingId} className="credentials-title">
        {labels.title}
      </Heading>
      {props.failureCount > 0 && (
        <ErrorSummary
          key={props.failureCount}
          headingLevel={headingLevel}
          formError={props.formError}
          fieldErrors={props.fieldErrors}
        >
          {nextSteps(props.error?.code, newLinkTarget).map((step) => (
            <StepLink key={step} to={step} />
          ))}
        </ErrorSummary>
      )}
      {props.children}
      <p role="status" className="credentials-visually-hidden">
        {status === 'pending' ? labels.pending : told}
      </p>
    </form>
  )
}

/** To sign in brings a lost session back, and shows how a request without an answer, or a used link, has ended. */
function nextSteps(code: CredentialsErrorCode | undefined, newLinkTarget: CredentialsLinkName | undefined) {
  const steps: CredentialsLinkName[] = []
  if ((code === 'invalidLink' || code === 'outcomeUnknown') && newLinkTarget) steps.push(newLinkTarget)
  if (code === 'invalidLink' || code === 'sessionExpired' || code === 'outcomeUnknown') steps.push('signIn')
  return steps
}
