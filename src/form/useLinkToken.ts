import { useInsertionEffect, useRef, useState } from 'react'
import { useIsomorphicLayoutEffect } from '../internal/useIsomorphicLayoutEffect.js'
import type { LinkToken } from './linkToken.js'
import { takeLinkToken } from './takeLinkToken.js'

/** What {@link useLinkToken} takes. */
export interface UseLinkTokenOptions {
  /**
   * The name of the parameter in the links that your shop mails.
   * @default 'token'
   */
  param?: string | undefined
}

/**
 * Takes the token out of the page's address (`?token=…` or `#token=…`) as the page mounts, before effects of others
 * can read it there, and returns it for `ResetPasswordForm` or `ConfirmEmailChangeForm`.
 *
 * It is taken once: after a reload there is none (`null`), and the forms say so and offer a new link.
 * @example
 * const token = useLinkToken()
 * return <ResetPasswordForm token={token} />
 */
export function useLinkToken({ param = 'token' }: UseLinkTokenOptions = {}): LinkToken {
  const taken = useRef<LinkToken>(undefined)
  const [token, setToken] = useState<LinkToken>()
  useInsertionEffect(() => {
    if (taken.current === undefined) taken.current = takeLinkToken(param) ?? null
  }, [param])
  useIsomorphicLayoutEffect(() => {
    setToken(taken.current)
    // A second link that differs in the fragment alone, opened in the same tab, does not load the page anew.
    const takeNext = () => {
      const next = takeLinkToken(param)
      if (next === undefined) return
      taken.current = next
      setToken(next)
    }
    window.addEventListener('hashchange', takeNext)
    return () => window.removeEventListener('hashchange', takeNext)
  }, [param])
  return token
}
