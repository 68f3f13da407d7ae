import type { ReactNode } from 'react'
import type { CredentialsLinkName } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { Button } from './Button.js'
import { FormattedMessage } from './FormattedMessage.js'
import { formatEmail } from './formatEmail.js'
import { NextStepLink } from './NextStepLink.js'
import { Text } from './Text.js'
import { useComponents } from './useComponents.js'

export interface EmailSentProps {
  /** The message, with `{placeholders}`. */
  text: string
  /** The email addresses in it. */
  values: Readonly<Record<string, string>>
  /** Shows the form again, with the email address. Left out if the address cannot be corrected. */
  edit?: (() => void) | undefined
  /** The next step. */
  next: CredentialsLinkName
  /** A button that sends the email again, if it can be sent without the form. */
  children?: ReactNode
}

/** Success content of a form that sends an email, with a way to correct the address. Renders a fragment. */
export function EmailSent({ text, values, edit, next, children }: EmailSentProps) {
  const components = useComponents(defaults)
  const { backToSignIn, emailNotReceived, tryAnotherEmail } = useCredentialsContext().messages.common
  const formatted = Object.entries(values).map(([name, email]) => [name, formatEmail(email)] as const)
  return (
    <>
      <FormattedMessage text={text} values={Object.fromEntries(formatted)} />
      <components.Text variant="hint">{emailNotReceived}</components.Text>
      {children}
      {edit && <components.Button onClick={edit}>{tryAnotherEmail}</components.Button>}
      <NextStepLink to={next} label={next === 'signIn' ? backToSignIn : undefined} />
    </>
  )
}

const defaults = { Button, Text }
