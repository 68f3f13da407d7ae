import { useMemo } from 'react'
import { useLatest } from '../internal/useLatest.js'
import { defaultMinLength } from './defaultMinLength.js'
import type { PasswordPolicy } from './types.js'
import type { CredentialsContextValue } from './useCredentialsContext.js'

/** Returns the policy with its defaults. It keeps its identity while only `isAllowed` is a new function. @internal */
export function usePasswordPolicy(policy: PasswordPolicy = {}): CredentialsContextValue['passwordPolicy'] {
  const { minLength = defaultMinLength, requireConfirmation = true, isAllowed } = policy
  const latest = useLatest(isAllowed)
  const hasCheck = isAllowed !== undefined
  return useMemo(
    () => ({
      minLength,
      requireConfirmation,
      isAllowed: hasCheck ? (password, options) => latest.current?.(password, options) : undefined,
    }),
    [minLength, requireConfirmation, hasCheck, latest],
  )
}
