import { useId, useRef, type ReactNode, type SyntheticEvent } from 'react'
import type { CredentialsError, CredentialsErrorCode } from '../client/CredentialsError.js'
import type { CredentialsLinkName } from '../provider/links.js'
import { useIsomorphicLayoutEffect } from '../internal/useIsomorphicLayoutEffect.js'
import { useCredentials } from '../provider/useCredentials.js'
import { ErrorSummary, type ErrorSummaryItem } from './ErrorSummary.js'
import { Panel, type HeadingLevel } from './Panel.js'
import { StepLink } from './StepLink.js'
import { useToldError } from './useToldError.js'

/** What {@link Form} takes: most of it comes from a form hook. */
export interface FormProps {
  /** The words of the form. */
  text: { title: string; pending: string; successTitle: string }
  /** What stands below the heading after success. */
  success: ReactNode
  /** Checks and sends what is in the form. */
  submit: (event: SyntheticEvent<HTMLFormElement>) => unknown
  /** Where the form is. */
  status: 'idle' | 'pending' | 'success' | 'error'
  /** Counts the failed attempts: each is told anew. */
  attempt: number
  /** Why the service did not do it. */
  error?: CredentialsError | undefined
  /** What is wrong with the whole, in words. */
  formError?: string | undefined
  /** What is wrong with fields, in their order. */
  fieldErrors: readonly ErrorSummaryItem[]
  /** Whether the link that led here can be used; `undefined` where none is needed or it was not read yet. */
  isLinkUsable?: boolean | undefined
  /** Where a customer whose link no longer works asks for another. */
  newLink?: CredentialsLinkName | undefined
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
  const { text, status, newLink, headingLevel = 2 } = props
  const { messages } = useCredentials()
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

  const told = useToldError(form, props.attempt, props.fieldErrors)

  if (status === 'success') {
    return (
      <Panel tone="success" title={text.successTitle} headingLevel={headingLevel} isAnnounced>
        {props.success}
      </Panel>
    )
  }
  if (props.isLinkUsable === false) {
    return (
      <Panel tone="problem" title={messages.common.linkInvalidTitle} headingLevel={headingLevel}>
        <p className="credentials-text">{messages.common.linkInvalidText}</p>
        <StepLink to={newLink} />
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
        {text.title}
      </Heading>
      {props.attempt > 0 && (
        <ErrorSummary
          key={props.attempt}
          headingLevel={headingLevel}
          formError={props.formError}
          fieldErrors={props.fieldErrors}
        >
          {nextSteps(props.error?.code, newLink).map((step) => (
            <StepLink key={step} to={step} />
          ))}
        </ErrorSummary>
      )}
      {props.children}
      <p role="status" className="credentials-hidden">
        {status === 'pending' ? text.pending : told}
      </p>
    </form>
  )
}

/** To sign in brings a lost session back, and shows how a request without an answer, or a used link, has ended. */
function nextSteps(code: CredentialsErrorCode | undefined, newLink: CredentialsLinkName | undefined) {
  const steps: CredentialsLinkName[] = []
  if ((code === 'linkInvalid' || code === 'outcomeUnknown') && newLink) steps.push(newLink)
  if (code === 'linkInvalid' || code === 'sessionExpired' || code === 'outcomeUnknown' || code === 'aborted')
    steps.push('signIn')
  return steps
}
