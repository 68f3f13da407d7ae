import type { CredentialsLinkName } from '../provider/links.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { Sentence } from './Sentence.js'
import { showEmail } from './showEmail.js'
import { StepLink } from './StepLink.js'

export interface MailSentProps {
  /** Where the mail went, with `{placeholders}`. */
  text: string
  /** The addresses that it names. */
  values: Readonly<Record<string, string>>
  /** Brings the form back. */
  reset: () => void
  /** Where to go on. */
  next: CredentialsLinkName
}

/** Says that a mail is on its way, and what to do if none comes. Renders what stands in a panel. */
export function MailSent({ text, values, reset, next }: MailSentProps) {
  const { emailNotReceived, useAnotherEmail } = useCredentialsContext().messages.common
  const shown = Object.entries(values).map(([name, email]) => [name, showEmail(email)] as const)
  return (
    <>
      <Sentence text={text} values={Object.fromEntries(shown)} />
      <p className="credentials-hint">{emailNotReceived}</p>
      <button type="button" className="credentials-secondary" onClick={reset}>
        {useAnotherEmail}
      </button>
      <StepLink to={next} />
    </>
  )
}
