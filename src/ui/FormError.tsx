import type { CredentialsError, CredentialsErrorCode } from '../client/CredentialsError.js'
import type { AlertProps } from '../provider/componentProps.js'
import type { CredentialsLinkName } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { Button } from './Button.js'
import { ErrorBox } from './ErrorBox.js'
import { NextStepLink } from './NextStepLink.js'
import { Text } from './Text.js'
import { useComponents } from './useComponents.js'

export interface FormErrorProps {
  formError?: string | undefined
  error: CredentialsError | null
  requestNewLinkPage?: CredentialsLinkName | undefined
  /** Submits the form again. */
  onRetry: () => void
}

/** The error of a form that belongs to no field, with the next steps. Renders an {@link ErrorBox}, or nothing. */
export function FormError({ formError, error, requestNewLinkPage, onRetry }: FormErrorProps) {
  const components = useComponents(defaults)
  const { retry } = useCredentialsContext().messages.common
  if (formError === undefined) return null
  const { code, outcome } = error ?? {}
  const canRetry = code === 'offline' || code === 'accessTokenUnavailable'
  const tone: AlertProps['tone'] =
    outcome === 'unknown' || code === 'tooManyAttempts'
      ? 'warning'
      : canRetry || code === 'sessionExpired'
        ? 'info'
        : 'error'
  const links = nextSteps(code, requestNewLinkPage).map((step) => <NextStepLink key={step} to={step} />)
  return (
    <ErrorBox
      tone={tone}
      links={
        <>
          {canRetry && <components.Button onClick={onRetry}>{retry}</components.Button>}
          {links}
        </>
      }
    >
      <components.Text variant="body">{formError}</components.Text>
    </ErrorBox>
  )
}

const defaults = { Button, Text }

/** The sign-in page restores an expired session, and shows whether a request of unknown outcome succeeded. */
function nextSteps(
  code: CredentialsErrorCode | undefined,
  requestNewLinkPage: CredentialsLinkName | undefined,
): CredentialsLinkName[] {
  const steps: CredentialsLinkName[] = []
  const isLinkDoubtful = code === 'requestRejected' || code === 'outcomeUnknown'
  if (isLinkDoubtful && requestNewLinkPage) steps.push(requestNewLinkPage)
  if (code === 'sessionExpired' || code === 'outcomeUnknown') steps.push('signIn')
  return steps
}
