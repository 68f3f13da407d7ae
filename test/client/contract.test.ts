import { describe, expect, it } from 'vitest'
import { createCredentialsClient, type CredentialsClient, type TokenKind } from '../../src/client.js'

/** Calls one operation and tells what went over the wire, to the letter. */
async function record(call: (client: CredentialsClient) => Promise<void>) {
  const requests: { url: string; init: RequestInit }[] = []
  const kinds: TokenKind[] = []
  const client = createCredentialsClient({
    tenant: 'myshop',
    getToken: (kind) => {
      kinds.push(kind)
      return `${kind}-bearer`
    },
    fetch: async (url, init) => {
      requests.push({ url, init })
      return new Response(null, { status: 204 })
    },
  })
  await call(client)
  const [request] = requests
  if (requests.length !== 1 || !request) throw new Error(`${requests.length} requests were sent, not one`)
  const { signal, ...init } = request.init
  return { url: request.url, init, kinds, isAbortable: signal instanceof AbortSignal }
}

const flags = { cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' }

const headers = (kind: TokenKind) => ({
  Accept: 'application/json',
  Authorization: `Bearer ${kind}-bearer`,
  'Content-Type': 'application/json',
})

// What a caller without types may pass along; none of it may be sent.
const extras = { confirmPassword: 'x', remember: true, __proto__: { polluted: true } }

interface Row {
  name: string
  call: (client: CredentialsClient) => Promise<void>
  kind: TokenKind
  url: string
  body: string
}

const rows: Row[] = [
  {
    name: 'changeEmail',
    call: (client) => client.changeEmail({ email: 'a@b.cd', password: ' p ', newEmail: 'e@f.gh', ...extras }),
    kind: 'customer',
    url: 'https://api.emporix.io/customer/myshop/me/accounts/internal/email/change',
    body: '{"email":"a@b.cd","password":" p ","newEmail":"e@f.gh","syncContactEmail":false}',
  },
  {
    name: 'changeEmail, with the contact address',
    call: (client) =>
      client.changeEmail({ email: 'a@b.cd', password: 'p', newEmail: 'e@f.gh', syncContactEmail: true }),
    kind: 'customer',
    url: 'https://api.emporix.io/customer/myshop/me/accounts/internal/email/change',
    body: '{"email":"a@b.cd","password":"p","newEmail":"e@f.gh","syncContactEmail":true}',
  },
  {
    name: 'confirmEmailChange',
    call: (client) => client.confirmEmailChange({ token: 't', ...extras }),
    kind: 'anonymous',
    url: 'https://api.emporix.io/customer/myshop/me/accounts/internal/email/change/confirm',
    body: '{"token":"t"}',
  },
  {
    name: 'requestPasswordReset',
    call: (client) => client.requestPasswordReset({ email: 'a@b.cd', ...extras }),
    kind: 'anonymous',
    url: 'https://api.emporix.io/customer/myshop/password/reset',
    body: '{"email":"a@b.cd"}',
  },
  {
    name: 'requestPasswordReset, from a site',
    call: (client) => client.requestPasswordReset({ email: 'a@b.cd', site: 'main' }),
    kind: 'anonymous',
    url: 'https://api.emporix.io/customer/myshop/password/reset',
    body: '{"email":"a@b.cd","site":"main"}',
  },
  {
    name: 'resetPassword',
    call: (client) => client.resetPassword({ token: 't', password: ' p ', ...extras }),
    kind: 'anonymous',
    url: 'https://api.emporix.io/customer/myshop/password/reset/update',
    body: '{"token":"t","password":" p "}',
  },
  {
    name: 'changePassword',
    call: (client) => client.changePassword({ currentPassword: ' c ', newPassword: ' n ', ...extras }),
    kind: 'customer',
    url: 'https://api.emporix.io/customer/myshop/password/change',
    body: '{"currentPassword":" c ","newPassword":" n "}',
  },
]

describe('the contract', () => {
  it.each(rows)('SEC-7 of $name is one POST, to the letter', async ({ call, kind, url, body }) => {
    expect(await record(call)).toEqual({
      url,
      init: { method: 'POST', headers: headers(kind), body, ...flags },
      kinds: [kind],
      isAbortable: true,
    })
  })
})
