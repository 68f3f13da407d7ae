import { createCredentialsClient } from 'emporix-credentials-react/client'
import { de } from 'emporix-credentials-react/messages/de'
import { redirect } from 'next/navigation'
import { baseUrl, createTokens, tenant } from '../service'

/** Requests a reset with the client on the server, in a page that needs no script. */
async function send(form: FormData) {
  'use server'
  const anonymousTokens = createTokens()
  const client = createCredentialsClient({
    tenant,
    baseUrl,
    getToken: (kind, context) => (kind === 'anonymous' ? anonymousTokens(context) : null),
  })
  await client.requestPasswordReset({ email: String(form.get('email')) })
  redirect('/without-script?sent')
}

export default async function WithoutScriptPage({ searchParams }: PageProps<'/without-script'>) {
  const words = de.requestPasswordReset
  if ('sent' in (await searchParams)) return <h2>{words.successTitle}</h2>
  return (
    <form action={send}>
      <h2>{words.title}</h2>
      <label>
        {words.email} <input name="email" type="email" autoComplete="username" required />
      </label>
      <button>{words.submit}</button>
    </form>
  )
}
