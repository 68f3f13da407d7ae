import { useEffect, useRef, useState } from 'react'
import type { StrengthMessages } from '../messages/groups.js'
import type { PasswordStrengthMeterProps } from '../provider/fieldProps.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { estimate, type Score } from './estimate.js'

const scores: readonly (keyof StrengthMessages)[] = ['veryWeak', 'weak', 'fair', 'strong', 'veryStrong']

/** Time without typing before the strength is announced, in milliseconds. A screen reader would talk over each key. */
const announcementDelay = 800

/**
 * Shows how hard a new password is to guess, while it is typed. Does not validate. The estimator, `@zxcvbn-ts/core` with
 * `@zxcvbn-ts/language-common`, is loaded on the first key; if that fails, nothing is shown.
 * Renders a `<div>` element with a bar and a message.
 *
 * @example
 * <CredentialsProvider components={{ PasswordStrengthMeter }} {...rest}>
 */
export function PasswordStrengthMeter({ passwordInputId }: PasswordStrengthMeterProps) {
  const { strength } = useCredentialsContext().messages
  const meter = useRef<HTMLDivElement>(null)
  const [score, setScore] = useState<Score>()
  const [announcement, setAnnouncement] = useState('')

  useEffect(() => {
    // The document of another window, or a shadow root.
    const root: (Node & Partial<NonElementParentNode>) | undefined = meter.current?.getRootNode()
    const input = root?.getElementById?.(passwordInputId)
    if (!isInput(input)) return undefined
    const update = async () => {
      const { value } = input
      const next = value === '' ? undefined : await estimate(value).catch(() => undefined)
      // The estimator can be slow, above all the first time. A value typed since has a result of its own.
      if (value === input.value) setScore(next)
    }
    const listener = () => void update()
    input.addEventListener('input', listener)
    return () => input.removeEventListener('input', listener)
  }, [passwordInputId])

  const name = score === undefined ? undefined : scores[score]
  const text = name ? strength[name] : ''
  useEffect(() => {
    const timer = setTimeout(() => setAnnouncement(text), announcementDelay)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <div ref={meter} className="credentials-strength" data-score={score}>
      <span className="credentials-strength-bars" aria-hidden="true" />
      <span className="credentials-strength-text" aria-hidden="true">
        {text}
      </span>
      <span role="status" className="credentials-visually-hidden">
        {announcement}
      </span>
    </div>
  )
}

/** Not `instanceof`: every window has its own `HTMLInputElement`. */
function isInput(element: Element | null | undefined): element is HTMLInputElement {
  return element?.localName === 'input'
}
