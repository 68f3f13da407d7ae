// Runs in Node.js, Bun and Deno. Its arguments are the URL of an emulator and one that redirects there.
import process from 'node:process'
import { createAnonymousTokenProvider, createCredentialsClient } from 'emporix-credentials-react/client'
import { createCredentialsProxy } from 'emporix-credentials-react/server'

const [baseUrl, redirecting] = process.argv.slice(2)
const tenant = 'myshop'
const email = 'ada@example.com'
const passwords = { currentPassword: 'correct horse', newPassword: 'a quiet river at dawn' }

const getAnonymousToken = createAnonymousTokenProvider({ tenant, baseUrl, clientId: 'storefront' })
const signIn = async (password) => {
  const response = await fetch(`${baseUrl}/customer/${tenant}/login`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await getAnonymousToken()}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return (await response.json()).access_token
}
const accessToken = await signIn(passwords.currentPassword)
const getToken = (kind, context) => (kind === 'anonymous' ? getAnonymousToken(context) : accessToken)
const codeOf = (request) =>
  request.then(
    () => 'success',
    ({ code }) => code,
  )

const client = createCredentialsClient({ tenant, baseUrl, getToken })
const redirected = createCredentialsClient({ tenant, baseUrl: redirecting, getToken })
const proxy = createCredentialsProxy({ tenant, baseUrl, getToken })
const send = async (headers, body) => {
  const url = `https://shop.example/api/emporix/customer/${tenant}/password/change`
  const request = new Request(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await proxy(request)).status
}
const json = { 'Content-Type': 'application/json' }
const back = { currentPassword: passwords.newPassword, newPassword: passwords.currentPassword }

const results = {
  redirect: await codeOf(redirected.changePassword(passwords)),
  wrongPassword: await codeOf(client.changePassword({ ...passwords, currentPassword: 'wrong' })),
  changePassword: await codeOf(client.changePassword(passwords)),
  requestPasswordReset: await codeOf(client.requestPasswordReset({ email })),
  proxyOfAnotherSite: await send({ ...json, 'Sec-Fetch-Site': 'cross-site' }, back),
  proxy: await send({ ...json, 'Sec-Fetch-Site': 'same-origin' }, back),
}
console.log(JSON.stringify(results))
