import { describe, expect, it } from 'vitest'
import { createCredentialsClient, type CredentialsClient, type TokenKind } from '../../src/client.js'
import { startServer } from '../support/startServer.js'

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
  it.each(rows)('SEC-8 VAL-5 of $name is one POST, to the letter', async ({ call, kind, url, body }) => {
    expect(await record(call)).toEqual({
      url,
      init: { method: 'POST', headers: headers(kind), body, ...flags },
      kinds: [kind],
      isAbortable: true,
    })
  })
})

/** Sends one operation to a real server, and returns what that read. */
async function overTheWire(call: (client: CredentialsClient) => Promise<void>) {
  const { url, requests } = await startServer()
  await call(
    createCredentialsClient({ tenant: 'myshop', baseUrl: url, getToken: (kind) => `${kind}-bearer` }),
  )
  const [request] = requests
  if (requests.length !== 1 || !request) throw new Error(`${requests.length} requests arrived, not one`)
  return request
}

const passwords: [name: string, password: string, wire: string][] = [
  ['spaces around it', '  p w  ', '"  p w  "'],
  ['spaces only', '   ', '"   "'],
  ['tabs, line breaks, NUL', '\t\r\n\0', String.raw`"\t\r\n\u0000"`],
  ['quotes, backslashes', '"\\\'/', String.raw`"\"\\'/"`],
  ['a no-break space', '\u00a0p\u00a0', '"\u00a0p\u00a0"'],
  ['a composed accent (NFC)', 'caf\u00e9', '"caf\u00e9"'],
  ['a decomposed accent (NFD)', 'cafe\u0301', '"cafe\u0301"'],
  ['compatibility forms', '\ufb01\uff21\u2460\u017f', '"\ufb01\uff21\u2460\u017f"'],
  ['a family of emoji', '👨‍👩‍👧‍👦', '"👨‍👩‍👧‍👦"'],
  ['a word from right to left', '\u200fסיסמה\u202e', '"\u200fסיסמה\u202e"'],
  ['a byte order mark', '\ufeffp', '"\ufeffp"'],
  ['half a surrogate pair', 'p\ud83d', String.raw`"p\ud83d"`],
  ['the other half', '\ude00p', String.raw`"\ude00p"`],
  ['what looks like an escape', String.raw`\u0041%41&#65;+`, String.raw`"\\u0041%41&#65;+"`],
  ['what looks like JSON', '","token":"x', String.raw`"\",\"token\":\"x"`],
  ['10,000 characters', 'aé😀'.repeat(2500), `"${'aé😀'.repeat(2500)}"`],
]

describe('a password on the wire', () => {
  it.each(passwords)('PWD-1 PWD-2 keeps %s, in every place', async (_, password, wire) => {
    const change = await overTheWire((client) =>
      client.changePassword({ currentPassword: password, newPassword: password }),
    )
    expect(change.body).toEqual(Buffer.from(`{"currentPassword":${wire},"newPassword":${wire}}`))
    const reset = await overTheWire((client) => client.resetPassword({ token: 't', password }))
    expect(reset.body).toEqual(Buffer.from(`{"token":"t","password":${wire}}`))
    const email = await overTheWire((client) =>
      client.changeEmail({ email: 'a@b.cd', password, newEmail: 'e@f.gh' }),
    )
    expect(JSON.parse(email.body.toString())).toHaveProperty('password', password)
  })
})

describe('a request on the wire', () => {
  it.each(rows)('SEC-7 of $name has its secrets in the body alone', async ({ call, kind, url, body }) => {
    const { method, url: path, headers: sent, body: bytes } = await overTheWire(call)
    expect([method, path, bytes.toString()]).toEqual(['POST', new URL(url).pathname, body])
    expect(sent).toMatchObject({
      accept: 'application/json',
      authorization: `Bearer ${kind}-bearer`,
      'content-type': 'application/json',
      'content-length': String(bytes.length),
    })
    expect(sent).not.toHaveProperty('cookie')
    expect(sent).not.toHaveProperty('referer')
  })
})
