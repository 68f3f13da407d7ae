import { describe, expect, it } from 'vitest'
import { createCredentialsClient, type CredentialsClient, type TokenKind } from '../../src/client.js'
import { startServer } from '../support/startServer.js'

/** Calls one operation and returns its request. */
async function record(call: (client: CredentialsClient) => Promise<void>) {
  const requests: { url: string; init: RequestInit }[] = []
  const kinds: TokenKind[] = []
  const client = createCredentialsClient({
    tenant: 'myshop',
    getToken: (kind) => {
      kinds.push(kind)
      return `${kind}-token`
    },
    fetch: async (url, init) => {
      requests.push({ url, init })
      return new Response(null, { status: 204 })
    },
  })
  await call(client)
  const [request] = requests
  if (requests.length !== 1 || !request) throw new Error(`Expected one request, got ${requests.length}.`)
  const { signal, ...init } = request.init
  return { url: request.url, init, kinds, isAbortable: signal instanceof AbortSignal }
}

const flags = { cache: 'no-store', credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' }

const headers = (kind: TokenKind) => ({
  Accept: 'application/json',
  Authorization: `Bearer ${kind}-token`,
  'Content-Type': 'application/json',
})

// Properties that a caller without types may pass. None of them may be sent.
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
    name: 'changeEmail with syncContactEmail',
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
    name: 'requestPasswordReset with a site',
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

describe('a request of the client', () => {
  it.each(rows)('is one exact POST for $name [SEC-8, VAL-5]', async ({ call, kind, url, body }) => {
    expect(await record(call)).toEqual({
      url,
      init: { method: 'POST', headers: headers(kind), body, ...flags },
      kinds: [kind],
      isAbortable: true,
    })
  })
})

/** Sends one operation to a real server and returns the request that it received. */
async function overTheWire(call: (client: CredentialsClient) => Promise<void>) {
  const { url, requests } = await startServer()
  await call(createCredentialsClient({ tenant: 'myshop', baseUrl: url, getToken: (kind) => `${kind}-token` }))
  const [request] = requests
  if (requests.length !== 1 || !request) throw new Error(`Expected one request, got ${requests.length}.`)
  return request
}

const passwords: [name: string, password: string, wire: string][] = [
  ['surrounding spaces', '  p w  ', '"  p w  "'],
  ['spaces only', '   ', '"   "'],
  ['tabs, line breaks, NUL', '\t\r\n\0', String.raw`"\t\r\n\u0000"`],
  ['quotes, backslashes', '"\\\'/', String.raw`"\"\\'/"`],
  ['a no-break space', '\u00a0p\u00a0', '"\u00a0p\u00a0"'],
  ['a composed accent (NFC)', 'caf\u00e9', '"caf\u00e9"'],
  ['a decomposed accent (NFD)', 'cafe\u0301', '"cafe\u0301"'],
  ['compatibility forms', '\ufb01\uff21\u2460\u017f', '"\ufb01\uff21\u2460\u017f"'],
  ['an emoji of several code points', '👨‍👩‍👧‍👦', '"👨‍👩‍👧‍👦"'],
  ['right-to-left text', '\u200fסיסמה\u202e', '"\u200fסיסמה\u202e"'],
  ['a byte order mark', '\ufeffp', '"\ufeffp"'],
  ['a high surrogate', 'p\ud83d', String.raw`"p\ud83d"`],
  ['a low surrogate', '\ude00p', String.raw`"\ude00p"`],
  ['escape sequences', String.raw`\u0041%41&#65;+`, String.raw`"\\u0041%41&#65;+"`],
  ['JSON syntax', '","token":"x', String.raw`"\",\"token\":\"x"`],
  ['10,000 characters', 'aé😀'.repeat(2500), `"${'aé😀'.repeat(2500)}"`],
]

describe('a password over HTTP', () => {
  it.each(passwords)('keeps %s in every operation [PWD-1, PWD-2]', async (_, password, wire) => {
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

describe('a request over HTTP', () => {
  it.each(rows)('has its secrets only in the body for $name [SEC-7]', async ({ call, kind, url, body }) => {
    const { method, url: path, headers: sent, body: bytes } = await overTheWire(call)
    expect([method, path, bytes.toString()]).toEqual(['POST', new URL(url).pathname, body])
    expect(sent).toMatchObject({
      accept: 'application/json',
      authorization: `Bearer ${kind}-token`,
      'content-type': 'application/json',
      'content-length': String(bytes.length),
    })
    expect(sent).not.toHaveProperty('cookie')
    expect(sent).not.toHaveProperty('referer')
  })
})
