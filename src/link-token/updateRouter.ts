/** Makes the router read the URL again: its own copy still has the token, and it would write that back. @internal */
export function updateRouter(replaceRouterUrl: ((url: string) => void) | undefined): void {
  const { href, pathname, search, hash } = window.location
  const state: { __NA?: unknown } | null = window.history.state
  // The Next.js App Router ignores the URL of a state with this key, which marks its own. It adds the key again.
  if (state?.__NA) window.history.replaceState({ ...state, __NA: undefined }, '', href)
  // A path that starts with two slashes would be read as another origin.
  replaceRouterUrl?.(pathname.replace(/^\/+/, '/') + search + hash)
}
