import type { CredentialsError, CredentialsErrorCode } from '../client/CredentialsError.js'
import type { CredentialsLinkName } from '../provider/types.js'
import { ErrorBox } from './ErrorBox.js'
import { NextStepLink } from './NextStepLink.js'
import { Text } from './Text.js'
import { useComponents } from './useComponents.js'

export interface FormErrorProps {
  formError?: string | undefined
  error: CredentialsError | null
  requestNewLinkPage?: CredentialsLinkName | undefined
}

/** The error of a form that belongs to no field, with links to next steps. Renders an {@link ErrorBox}, or nothing. */
export function FormError({ formError, error, requestNewLinkPage }: FormErrorProps) {
  const components = useComponents(defaults)
  if (formError === undefined) return null
  const links = nextSteps(error?.code, requestNewLinkPage).map((step) => (
    <NextStepLink key={step} to={step} />
  ))
  return (
    <ErrorBox links={links}>
      <components.Text variant="body">{formError}</components.Text>
    </ErrorBox>
  )
}

const defaults = { Text }

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
