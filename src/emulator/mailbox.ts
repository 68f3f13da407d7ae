import { json } from './responses.js'
import type { SentEmail } from './types.js'

/** Returns the sent emails: as a page, or as JSON if the `Accept` header asks for it. @internal */
export function mailbox(outbox: readonly SentEmail[], headers: Headers): Response {
  if (headers.get('Accept')?.includes('application/json')) return json(200, outbox)
  const nonce = crypto.randomUUID()
  return new Response(page(outbox, nonce), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; connect-src 'self'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`,
      'Cache-Control': 'no-store',
    },
  })
}

const subjects: Record<SentEmail['event'], string> = {
  'customer.password-reset': 'Set a new password',
  'customer.email-change-request': 'Confirm your new email address',
}

function page(outbox: readonly SentEmail[], nonce: string): string {
  let list = ''
  for (const email of outbox) list = item(email) + list
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Mailbox (${outbox.length})</title>
<style nonce="${nonce}">${style}</style>
<main>
<h1>Mailbox</h1>
<p>Emails that the storefront would have sent, newest first. Each link is valid once.</p>
${list ? `<ul>${list}</ul>` : '<p class="empty">No emails yet. Request a password reset, or change an email address.</p>'}
</main>
<script nonce="${nonce}">${script(outbox.length)}</script>
</html>`
}

function item({ event, to, link, site, sentAt }: SentEmail): string {
  const time = new Date(sentAt).toISOString()
  return `<li>
<h2>${subjects[event]}</h2>
<p>To <b>${escape(to)}</b>${site === undefined ? '' : `, site <b>${escape(site)}</b>`}, <time datetime="${time}">${time.slice(11, 19)} UTC</time></p>
<a href="${escape(link)}">${escape(link)}</a>
</li>`
}

/** Reloads the page only when there is a new email, so that the reader keeps the focus and the scroll position. */
const script = (count: number) => `setInterval(async () => {
  const response = await fetch(location.href, { headers: { Accept: 'application/json' } }).catch(() => undefined)
  if (response && (await response.json()).length !== ${count}) location.reload()
}, 1000)`

const style = `
:root { --page: #f4f5f8; --card: #fff; --border: #d5d9e0; --text: #1b1e25; --muted: #5a6270; --link: #2450b5 }
@media (prefers-color-scheme: dark) {
  :root { --page: #12151b; --card: #1b1f27; --border: #363d4a; --text: #eceef3; --muted: #a8b0bd; --link: #a3bdff }
}
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0; background: var(--page); color: var(--text) }
main { max-inline-size: 44rem; margin-inline: auto; padding: 2rem 1rem; overflow-wrap: anywhere }
h1, h2, p { margin: 0 }
h1 { font-size: 1.75rem }
h2 { font-size: 1.125rem }
ul { display: grid; gap: 1rem; margin: 1.5rem 0; padding: 0; list-style: none }
li, .empty { padding: 1rem 1.25rem; border: 1px solid var(--border); border-radius: .5rem; background: var(--card) }
.empty { margin-block: 1.5rem }
p { color: var(--muted) }
b { color: var(--text) }
a { color: var(--link) }`

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
