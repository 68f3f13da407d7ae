import { useContext, useEffect, useInsertionEffect, useRef, useState } from 'react'
import { useIsomorphicLayoutEffect } from '../internal/useIsomorphicLayoutEffect.js'
import { CredentialsContext } from '../provider/useCredentialsContext.js'
import type { LinkToken } from './linkToken.js'
import { getLinkToken, pageOf, storeLinkToken } from './linkTokenStore.js'
import { updateRouter } from './updateRouter.js'

/** Options of {@link useLinkToken}. */
export interface UseLinkTokenOptions {
  /**
   * The name of the URL parameter in the emails' links.
   * @default 'token'
   */
  param?: string | undefined
}

/**
 * Removes the token from the URL (`?token=…` or `#token=…`) when the page mounts, before the effects of other
 * components can read it there, and returns it for `ResetPasswordForm` or `ConfirmEmailChangeForm`.
 *
 * The token is kept in memory until a form has used it, so it survives a remount of the page but not a reload: then it
 * is `null`, and the forms offer to request a new link. With React Router, pass `replaceUrl` to `CredentialsProvider`.
 * @example
 * const token = useLinkToken()
 * return <ResetPasswordForm token={token} />
 */
export function useLinkToken({ param = 'token' }: UseLinkTokenOptions = {}): LinkToken {
  const replaceUrl = useContext(CredentialsContext)?.replaceUrl
  const [token, setToken] = useState<LinkToken>()
  const hasTaken = useRef(false)
  useInsertionEffect(() => {
    hasTaken.current = storeLinkToken(param)
  }, [param])
  useIsomorphicLayoutEffect(() => {
    const read = () => {
      const stored = getLinkToken(param)
      // A consumed token is no longer stored, but the form that used it still shows its success.
      setToken((current) => (stored === undefined ? (current ?? null) : stored))
    }
    // Another link that differs only in the fragment, opened in the same tab, does not load the page.
    const onHashChange = ({ oldURL }: HashChangeEvent) => {
      // With a hash router, that link may be for another page.
      if (pageOf(new URL(oldURL)) !== pageOf(window.location)) return
      if (storeLinkToken(param)) updateRouter(replaceUrl)
      read()
    }
    read()
    window.addEventListener('hashchange', onHashChange)
    return () => window.removeEventListener('hashchange', onHashChange)
  }, [param, replaceUrl])
  useEffect(() => {
    if (!hasTaken.current) return
    hasTaken.current = false
    // After the effects of all parents: in one of them, the Next.js App Router starts to watch the URL.
    queueMicrotask(() => updateRouter(replaceUrl))
  })
  return token
}
