import type { CredentialsLinkName } from '../provider/links.js'
import { useCredentials } from '../provider/useCredentials.js'
import { Sentence } from './Sentence.js'
import { showEmail } from './showEmail.js'
import { StepLink } from './StepLink.js'

export interface MailSentProps {
  /** Where the mail went, with `{placeholders}`. */
  text: string
  /** The addresses that it names. */
  values: Readonly<Record<string, string>>
  /** Brings the form back. */
  restart: () => void
  /** Where to go on. */
  next: CredentialsLinkName
}

/** Says that a mail is on its way, and what to do if none comes. Renders what stands in a panel. */
export function MailSent({ text, values, restart, next }: MailSentProps) {
  const { noMail, startAgain } = useCredentials().messages.common
  const shown = Object.entries(values).map(([name, email]) => [name, showEmail(email)] as const)
  return (
    <>
      <Sentence text={text} values={Object.fromEntries(shown)} />
      <p className="credentials-hint">{noMail}</p>
      <button type="button" className="credentials-secondary" onClick={restart}>
        {startAgain}
      </button>
      <StepLink to={next} />
    </>
  )
}
