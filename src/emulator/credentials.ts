import { profileScope } from './accessTokens.js'
import { assumptions } from './assumptions.js'
import { hashPassword, isPassword } from './passwords.js'
import { authorize, authorizeCustomer, parseBody, type EmulatorRequest } from './request.js'
import { isResponse, noContent } from './responses.js'
import { addEmailedToken, findAccount, toPublicCustomers, type Account, type EmailedToken } from './state.js'
import type { SentEmail } from './types.js'

/** Checks the password of an account. Returns the error response, or `undefined`. @internal */
export async function checkPassword(account: Account, password: string, now: number) {
  if (account.lockedUntil > now) return assumptions.locked()
  if (await isPassword(await account.password, password)) {
    assumptions.unlock(account)
    return undefined
  }
  account.failedAttempts += 1
  if (account.failedAttempts >= assumptions.maxPasswordAttempts) {
    account.failedAttempts = 0
    account.lockedUntil = now + assumptions.lockDuration
  }
  return assumptions.wrongPassword()
}

async function setPassword(account: Account, password: string) {
  account.password = hashPassword(password)
  await account.password
}

function sendEmail({ state, now }: EmulatorRequest, email: Omit<SentEmail, 'sentAt'>) {
  state.outbox = [...state.outbox, { ...email, sentAt: now }]
}

/** Returns an emailed token and its account if the token is valid for this purpose. Does not consume it. */
function findToken({ state, now }: EmulatorRequest, text: string, purpose: EmailedToken['purpose']) {
  const token = state.emailedTokens.get(text)
  const account = state.accounts.find(({ id }) => id === token?.accountId)
  return token?.purpose === purpose && token.expiresAt > now && account ? { token, account } : undefined
}

/** @internal */
export async function changeEmail(request: EmulatorRequest): Promise<Response> {
  const { state, now } = request
  const account = authorizeCustomer(request, profileScope)
  if (isResponse(account)) return account
  const strings = { email: 'string', password: 'string', newEmail: 'string' } as const
  const input = parseBody(request, strings, { syncContactEmail: 'boolean' } as const)
  if (isResponse(input)) return input
  const { email, password, newEmail, syncContactEmail = false } = input
  const error = await checkPassword(account, password, now)
  if (error) return error
  if (findAccount(state, email) !== account) return assumptions.wrongPassword()
  if (findAccount(state, newEmail)) return assumptions.emailInUse()
  const token = addEmailedToken(state, {
    purpose: 'emailChange',
    accountId: account.id,
    expiresAt: now + request.linkLifetimeMs,
    newEmail,
    syncContactEmail,
  })
  sendEmail(request, {
    event: 'customer.email-change-request',
    to: newEmail,
    token,
    link: request.links.emailChange + token,
  })
  return noContent()
}

/** @internal */
export function confirmEmailChange(request: EmulatorRequest): Response {
  const { state } = request
  const session = authorize(request, 'anonymous')
  if (isResponse(session)) return session
  const input = parseBody(request, { token: 'string' } as const, {})
  if (isResponse(input)) return input
  const found = findToken(request, input.token, 'emailChange')
  if (!found) return assumptions.invalidLink()
  const { newEmail, syncContactEmail } = found.token
  if (findAccount(state, newEmail)) return assumptions.emailInUse()
  state.emailedTokens.delete(input.token)
  found.account.email = newEmail
  if (syncContactEmail) found.account.contactEmail = newEmail
  state.customers = toPublicCustomers(state.accounts)
  return noContent()
}

/** Responds alike, and does the same work, whether or not an account exists. @internal */
export function requestPasswordReset(request: EmulatorRequest): Response {
  const session = authorize(request, 'anonymous')
  if (isResponse(session)) return session
  const input = parseBody(request, { email: 'string' } as const, { site: 'string' } as const)
  if (isResponse(input)) return input
  const account = findAccount(request.state, input.email)
  const token = addEmailedToken(request.state, {
    purpose: 'passwordReset',
    accountId: account?.id ?? '',
    expiresAt: request.now + request.linkLifetimeMs,
    newEmail: '',
    syncContactEmail: false,
  })
  if (account) {
    const link = request.links.passwordReset + token
    sendEmail(request, { event: 'customer.password-reset', to: account.email, token, link, site: input.site })
  }
  return noContent()
}

/** @internal */
export async function resetPassword(request: EmulatorRequest): Promise<Response> {
  const session = authorize(request, 'anonymous')
  if (isResponse(session)) return session
  const input = parseBody(request, { token: 'string', password: 'string' } as const, {})
  if (isResponse(input)) return input
  const found = findToken(request, input.token, 'passwordReset')
  if (!found) return assumptions.invalidLink()
  if (input.password.length < assumptions.minPasswordLength) return assumptions.passwordTooShort('password')
  request.state.emailedTokens.delete(input.token)
  assumptions.unlock(found.account)
  await setPassword(found.account, input.password)
  return noContent()
}

/** @internal */
export async function changePassword(request: EmulatorRequest): Promise<Response> {
  const account = authorizeCustomer(request)
  if (isResponse(account)) return account
  const input = parseBody(request, { currentPassword: 'string', newPassword: 'string' } as const, {})
  if (isResponse(input)) return input
  const error = await checkPassword(account, input.currentPassword, request.now)
  if (error) return error
  if (input.newPassword.length < assumptions.minPasswordLength)
    return assumptions.passwordTooShort('newPassword')
  await setPassword(account, input.newPassword)
  return noContent()
}
