import { useMemo } from 'react'
import { useLatest } from '../internal/useLatest.js'
import { defaultMinLength } from './defaultMinLength.js'
import type { PasswordPolicy, PasswordRule } from './types.js'
import type { CredentialsContextValue } from './useCredentialsContext.js'

/** Returns the policy with its defaults. It keeps its identity while only `isAllowed` is a new function. @internal */
export function usePasswordPolicy(policy: PasswordPolicy = {}): CredentialsContextValue['passwordPolicy'] {
  const {
    minLength = defaultMinLength,
    maxLength,
    rules = none,
    requireConfirmation = true,
    isAllowed,
  } = policy
  const latest = useLatest(isAllowed)
  const hasCheck = isAllowed !== undefined
  return useMemo(
    () => ({
      minLength,
      maxLength,
      rules,
      requireConfirmation,
      isAllowed: hasCheck ? (password, options) => latest.current?.(password, options) : undefined,
    }),
    [minLength, maxLength, rules, requireConfirmation, hasCheck, latest],
  )
}

const none: readonly PasswordRule[] = []
