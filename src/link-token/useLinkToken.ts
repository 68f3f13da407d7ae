import { useCallback, useContext, useEffect, useInsertionEffect, useRef, useState } from 'react'
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
  tokenParam?: string | undefined
}

/**
 * Removes the token from the URL (`?token=…` or `#token=…`) when the page mounts, before the effects of other
 * components can read it there, and returns it for `ResetPasswordForm` or `ConfirmEmailChangeForm`.
 *
 * The token is kept in memory until a form has used it, so it survives a remount of the page but not a reload: then it
 * is `null`, and the forms offer to request a new link. With React Router, pass `replaceRouterUrl` to `CredentialsProvider`.
 * @example
 * const token = useLinkToken()
 * return <ResetPasswordForm token={token} />
 */
export function useLinkToken({ tokenParam = 'token' }: UseLinkTokenOptions = {}): LinkToken {
  const replaceRouterUrl = useContext(CredentialsContext)?.replaceRouterUrl
  const [state, setState] = useState<{ tokenParam: string; token: LinkToken }>()
  const page = useRef<string>(undefined)
  /** The URL without the token, while the router does not know it yet. */
  const takenUrl = useRef<string>(undefined)

  const take = useCallback(() => {
    if (storeLinkToken(tokenParam)) takenUrl.current = window.location.href
    const stored = getLinkToken(tokenParam)
    // A consumed token is no longer stored, but the form that used it still shows its success.
    setState((last) => {
      const kept = last?.tokenParam === tokenParam ? (last.token ?? null) : null
      const token = stored === undefined ? kept : stored
      return last?.tokenParam === tokenParam && last.token === token ? last : { tokenParam, token }
    })
  }, [tokenParam])
  const notifyRouter = useCallback(() => {
    // The app may have navigated since.
    const isHere = takenUrl.current === window.location.href
    takenUrl.current = undefined
    if (isHere) updateRouter(replaceRouterUrl)
  }, [replaceRouterUrl])

  useInsertionEffect(() => {
    // Not `??=`, which React Compiler cannot compile.
    if (page.current === undefined) page.current = pageOf(window.location)
    // On each render, because the app may have navigated to another link of this page.
    if (page.current === pageOf(window.location) && storeLinkToken(tokenParam))
      takenUrl.current = window.location.href
  })
  useIsomorphicLayoutEffect(() => {
    // In the same document, another link may arrive without a render. With a hash router, it may be for another page.
    const onUrlChange = () => {
      if (page.current !== pageOf(window.location)) return
      take()
      notifyRouter()
    }
    take()
    window.addEventListener('hashchange', onUrlChange)
    window.addEventListener('popstate', onUrlChange)
    return () => {
      window.removeEventListener('hashchange', onUrlChange)
      window.removeEventListener('popstate', onUrlChange)
    }
  }, [take, notifyRouter])
  useEffect(() => {
    if (takenUrl.current === undefined) return
    take()
    // After the effects of all parents: in one of them, the Next.js App Router starts to watch the URL.
    queueMicrotask(notifyRouter)
  })
  return state?.tokenParam === tokenParam ? state.token : undefined
}
