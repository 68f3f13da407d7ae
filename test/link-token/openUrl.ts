const start = window.location.href
let count = 0

/** Opens a query and fragment on a page of its own, because tokens are kept for each page of the document. */
export function openUrl(rest: string, state: unknown = null): void {
  count += 1
  window.history.replaceState(state, '', `/page-${count}${rest}`)
}

/** Returns to the URL of the test run. */
export function restoreUrl(): void {
  window.history.replaceState(null, '', start)
}

/** Opens a link that differs in the fragment alone, and waits until the page has handled it. */
export async function openFragment(fragment: string): Promise<void> {
  const isHandled = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true })
  })
  window.location.hash = fragment
  await isHandled
}
