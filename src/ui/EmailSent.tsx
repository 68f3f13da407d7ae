import type { CredentialsLinkName } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { FormattedMessage } from './FormattedMessage.js'
import { formatEmail } from './formatEmail.js'
import { NextStepLink } from './NextStepLink.js'

export interface EmailSentProps {
  /** The message, with `{placeholders}`. */
  text: string
  /** The email addresses in it. */
  values: Readonly<Record<string, string>>
  /** Shows the form again. */
  reset: () => void
  /** The next step. */
  next: CredentialsLinkName
}

/** Success content of a form that sends an email, with a way to correct the address. Renders a fragment. */
export function EmailSent({ text, values, reset, next }: EmailSentProps) {
  const { emailNotReceived, tryAnotherEmail } = useCredentialsContext().messages.common
  const formatted = Object.entries(values).map(([name, email]) => [name, formatEmail(email)] as const)
  return (
    <>
      <FormattedMessage text={text} values={Object.fromEntries(formatted)} />
      <p className="credentials-hint">{emailNotReceived}</p>
      <button type="button" className="credentials-secondary" onClick={reset}>
        {tryAnotherEmail}
      </button>
      <NextStepLink to={next} />
    </>
  )
}
