import { memo } from 'react'
import type { FieldProps } from '../internal/getFieldProps.js'
import type { PasswordFieldProps } from '../provider/fieldProps.js'
import { FieldFrame } from './FieldFrame.js'
import { EyeIcon } from './icons.js'
import { LiveRegion } from './LiveRegion.js'
import { useMinLengthIndicator } from './useMinLengthIndicator.js'
import { usePasswordReveal } from './usePasswordReveal.js'

/**
 * Password field with a button that shows the password. It is hidden again on submit and when the customer navigates
 * away. Renders a `<div>` element.
 */
export const PasswordField = memo(function PasswordField(
  props: FieldProps & Pick<PasswordFieldProps, 'minLength' | 'passwordrules' | 'revealState' | 'children'>,
) {
  const { minLength, children } = props
  const { input, inputProps, buttonProps, isRevealed, announcement, ...others } = usePasswordReveal(props)
  useMinLengthIndicator(input, minLength)
  return (
    <FieldFrame
      {...props}
      {...others}
      isMarked={minLength !== undefined}
      after={
        <>
          {children}
          <LiveRegion>{announcement}</LiveRegion>
        </>
      }
    >
      <div className="credentials-password">
        <input {...inputProps} className="credentials-input" />
        <button {...buttonProps} className="credentials-reveal">
          <EyeIcon isCrossedOut={isRevealed} />
        </button>
      </div>
    </FieldFrame>
  )
})
