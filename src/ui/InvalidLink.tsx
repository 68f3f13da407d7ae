import type { CredentialsLinkName } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { FormPanel } from './FormPanel.js'
import { NextStepLink } from './NextStepLink.js'
import { rootAttributes } from './rootAttributes.js'
import { Text } from './Text.js'
import type { LinkFormProps } from './types.js'
import { useComponents } from './useComponents.js'

export interface InvalidLinkProps extends LinkFormProps {
  /** Whether the service has rejected the link. Otherwise the page was opened without a valid one. */
  isExpired: boolean
  requestNewLinkPage?: CredentialsLinkName | undefined
}

/** Replaces a form whose emailed link does not work. Renders a {@link FormPanel}, or what `renderInvalidLink` returns. */
export function InvalidLink({
  isExpired,
  requestNewLinkPage,
  renderInvalidLink,
  ...props
}: InvalidLinkProps) {
  const { common } = useCredentialsContext().messages
  const components = useComponents(defaults)
  const title = isExpired ? common.expiredLinkTitle : common.invalidLinkTitle
  const text = (
    <components.Text variant="body">
      {isExpired ? common.expiredLinkText : common.invalidLinkText}
    </components.Text>
  )
  const { className, headingLevel, titleRef } = props
  if (renderInvalidLink)
    return renderInvalidLink({
      ...rootAttributes(props),
      className,
      headingLevel,
      title,
      titleRef,
      beforeFields: text,
    })
  return (
    <FormPanel {...props} tone="error" title={title} headingRef={titleRef}>
      {text}
      <NextStepLink to={requestNewLinkPage} />
      <NextStepLink to="signIn" label={common.backToSignIn} />
    </FormPanel>
  )
}

const defaults = { Text }
