import type { PasswordRulesProps } from '../provider/fieldProps.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { CheckIcon } from './icons.js'
import { LiveRegion } from './LiveRegion.js'
import { usePasswordRules } from './usePasswordRules.js'

/**
 * Lists what a new password needs and ticks each rule while it is typed. Does not validate: the form does, on submit.
 * Renders a `<div>` element.
 *
 * @example
 * <CredentialsProvider passwordPolicy={{ rules }} components={{ PasswordRules }} {...rest}>
 */
export function PasswordRules({ id, passwordInputId }: PasswordRulesProps) {
  const { passwordRules, ruleMet, ruleNotMet } = useCredentialsContext().messages.common
  const { ref, rules, announcement } = usePasswordRules(passwordInputId)
  return (
    <div ref={ref} className="credentials-rules">
      <div id={id}>
        <p className="credentials-rules-title">{passwordRules}</p>
        <ul className="credentials-rules-list">
          {rules.map(({ label, isMet }) => (
            <li key={label} className="credentials-rule" data-met={isMet ? '' : undefined}>
              <CheckIcon />
              <span>
                {label}
                {isMet !== undefined && (
                  <span className="credentials-visually-hidden">, {isMet ? ruleMet : ruleNotMet}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <LiveRegion>{announcement}</LiveRegion>
    </div>
  )
}
