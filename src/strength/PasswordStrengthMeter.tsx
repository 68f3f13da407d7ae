import { useEffect, useState } from 'react'
import type { StrengthMessages } from '../messages/Messages.js'
import type { PasswordStrengthMeterProps } from '../provider/PasswordStrengthMeterProps.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { estimate, type Score } from './estimate.js'

const names: readonly (keyof StrengthMessages)[] = ['veryWeak', 'weak', 'fair', 'strong', 'veryStrong']

/** How long nobody types before the strength is said, in milliseconds: a reader would otherwise talk over each key. */
const pause = 800

/**
 * Shows how hard a new password is to guess, while it is typed. It refuses nothing. The estimator, `@zxcvbn-ts/core`
 * with `@zxcvbn-ts/language-common`, is loaded when somebody types; where it cannot be, nothing is shown.
 * Renders a `<div>` with a bar and a sentence.
 *
 * @example
 * <CredentialsProvider PasswordStrengthMeter={PasswordStrengthMeter} {...rest}>
 */
export function PasswordStrengthMeter({ inputId }: PasswordStrengthMeterProps) {
  const { strength } = useCredentialsContext().messages
  const [score, setScore] = useState<Score>()
  const [said, setSaid] = useState('')

  useEffect(() => {
    const input = document.getElementById(inputId)
    if (!(input instanceof HTMLInputElement)) return undefined
    const judge = async () => {
      const { value } = input
      const next = value === '' ? undefined : await estimate(value).catch(() => undefined)
      // The estimator can answer late, the first time above all: what was typed since has its own answer.
      if (value === input.value) setScore(next)
    }
    const listener = () => void judge()
    input.addEventListener('input', listener)
    return () => input.removeEventListener('input', listener)
  }, [inputId])

  const name = score === undefined ? undefined : names[score]
  const text = name ? strength[name] : ''
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <div className="credentials-strength" data-score={score}>
      <span className="credentials-strength-bars" aria-hidden="true" />
      <span className="credentials-strength-text" aria-hidden="true">
        {text}
      </span>
      <span role="status" className="credentials-visually-hidden">
        {said}
      </span>
    </div>
  )
}
