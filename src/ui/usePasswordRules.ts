import { useEffect, useMemo, useState, type RefCallback } from 'react'
import { getRoot } from '../internal/getRoot.js'
import { format } from '../messages/format.js'
import type { PasswordRule } from '../provider/types.js'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'

/** A rule of the policy with its state. */
export interface CheckedPasswordRule extends Pick<PasswordRule, 'label'> {
  /** Whether the password meets the rule; `undefined` while the field is empty. */
  isMet: boolean | undefined
}

/** Return value of {@link usePasswordRules}. */
export interface UsePasswordRulesReturn {
  /** The ref of the list, which finds the input in the same document or shadow root. */
  ref: RefCallback<HTMLElement>
  /** The minimum length, then the rules of the policy. */
  rules: readonly CheckedPasswordRule[]
  /** The content of a live region: what has changed since the customer paused. Render the region from the start. */
  announcement: string
}

/** Time without typing before changes are announced, in milliseconds. A screen reader would talk over each key. */
const announcementDelay = 800

/**
 * Returns the rules of the policy and whether the password in an input meets them. The password is read when it changes and
 * not stored. Renders again only when a rule becomes met or unmet.
 */
export function usePasswordRules(passwordInputId: string): UsePasswordRulesReturn {
  const { passwordPolicy, messages } = useCredentialsContext()
  const { minLength, rules } = passwordPolicy
  const { common, locale } = messages
  const [list, setList] = useState<HTMLElement | null>(null)
  // One digit for each rule; empty while the field is.
  const [state, setState] = useState('')
  const [announced, setAnnounced] = useState({ state: '', text: '' })

  const all = useMemo((): Pick<PasswordRule, 'label' | 'isMet'>[] => {
    const label = format(common.newPasswordHint, { count: minLength }, locale)
    return [{ label, isMet: (password) => Array.from(password).length >= minLength }, ...rules]
  }, [common, locale, minLength, rules])

  useEffect(() => {
    const input = list && getRoot(list).getElementById?.(passwordInputId)
    if (!isInput(input)) return undefined
    const update = () => setState(input.value && all.map(({ isMet }) => Number(isMet(input.value))).join(''))
    update()
    const listeners = new AbortController()
    const { signal } = listeners
    input.addEventListener('input', update, { signal })
    // A password manager may have filled it in without an event.
    input.addEventListener('focus', update, { signal })
    return () => listeners.abort()
  }, [list, passwordInputId, all])

  useEffect(() => {
    const timer = setTimeout(
      () =>
        setAnnounced((last) => {
          const changed = all.filter((_, index) => state && state[index] !== (last.state[index] ?? '0'))
          const texts = changed.map(
            (rule) => `${rule.label}, ${common[state[all.indexOf(rule)] === '1' ? 'ruleMet' : 'ruleNotMet']}`,
          )
          return { state, text: texts.join('\n') }
        }),
      announcementDelay,
    )
    return () => clearTimeout(timer)
  }, [all, common, state])

  const checked = all.map(({ label }, index) => ({ label, isMet: state ? state[index] === '1' : undefined }))
  return { ref: setList, rules: checked, announcement: announced.text }
}

/** Not `instanceof`: every window has its own `HTMLInputElement`. */
function isInput(element: Element | null | undefined): element is HTMLInputElement {
  return element?.localName === 'input'
}
