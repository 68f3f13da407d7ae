import { useCredentials, type CredentialsLinkName } from '../provider/CredentialsProvider.js'
import { Sentence } from './Sentence.js'
import { StepLink } from './StepLink.js'

export interface MailSentProps {
  /** Where the mail went, with `{placeholders}`. */
  text: string
  values: Readonly<Record<string, string>>
  /** Brings the form back. */
  restart: () => void
  /** Where to go on. */
  next: CredentialsLinkName
}

/** Says that a mail is on its way, and what to do if none comes. Renders what stands in a panel. */
export function MailSent({ text, values, restart, next }: MailSentProps) {
  const { noMail, startAgain } = useCredentials().messages.common
  return (
    <>
      <Sentence text={text} values={values} />
      <p className="credentials-hint">{noMail}</p>
      <button type="button" className="credentials-secondary" onClick={restart}>
        {startAgain}
      </button>
      <StepLink to={next} />
    </>
  )
}
