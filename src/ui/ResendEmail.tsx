import { useSyncExternalStore } from 'react'
import { format, formatWait } from '../messages/format.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { Alert } from './Alert.js'
import { Button } from './Button.js'
import { Text } from './Text.js'
import { useComponents } from './useComponents.js'

export interface ResendEmailProps {
  send: () => void
  status: 'idle' | 'pending' | 'success' | 'error'
  errorMessage: string | undefined
  getSecondsLeft: () => number
  pendingLabel: string
}

/**
 * Button that sends an email again, and when it can. The countdown renders only this component and is not announced: its
 * end is. Renders a `Button` component and a `<div>` element.
 */
export function ResendEmail({ send, status, errorMessage, getSecondsLeft, pendingLabel }: ResendEmailProps) {
  const { common, locale } = useCredentialsContext().messages
  const components = useComponents(defaults)
  const secondsLeft = useSyncExternalStore(everySecond, getSecondsLeft)
  const isPending = status === 'pending'
  const when =
    secondsLeft > 90
      ? formatWait(Math.ceil(secondsLeft / 60), 'minute', locale)
      : formatWait(secondsLeft, 'second', locale)
  return (
    <>
      <components.Button isDisabled={isPending || secondsLeft > 0} onClick={send}>
        {isPending ? pendingLabel : common.resendEmail}
      </components.Button>
      <div className="credentials-resend">
        <div role="status">
          {status === 'success' && <components.Text variant="hint">{common.emailResent}</components.Text>}
          {errorMessage && (
            <components.Alert tone="error">
              <components.Text variant="body">{errorMessage}</components.Text>
            </components.Alert>
          )}
        </div>
        {secondsLeft > 0 && (
          <components.Text variant="hint">{format(common.resendEmailWait, { when }, locale)}</components.Text>
        )}
        <span role="status" className="credentials-visually-hidden">
          {secondsLeft === 0 && !isPending && common.resendEmail}
        </span>
      </div>
    </>
  )
}

function everySecond(onChange: () => void) {
  const timer = setInterval(onChange, 1000)
  return () => clearInterval(timer)
}

const defaults = { Alert, Button, Text }
