import { json } from './replies.js'
import type { Mail } from './state.js'

/** Shows the mails that the shop would have sent, each with its link. @internal */
export function mailbox(outbox: readonly Mail[], headers: Headers): Response {
  if (headers.get('Accept')?.includes('application/json')) return json(200, outbox)
  const mails = outbox
    .toReversed()
    .map(
      ({ event, to, link, sentAt }) =>
        `<li><p><b>${escape(to)}</b> · ${escape(event)} · ${new Date(sentAt).toISOString()}</p><a href="${escape(link)}">${escape(link)}</a></li>`,
    )
  const list = mails.length > 0 ? `<ul>${mails.join('')}</ul>` : '<p>No mail yet.</p>'
  return new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="3"><meta name="referrer" content="no-referrer"><title>Mailbox</title><h1>Mailbox</h1>${list}</html>`,
    {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'",
        'Cache-Control': 'no-store',
      },
    },
  )
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
