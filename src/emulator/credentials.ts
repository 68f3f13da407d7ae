import { profileScope } from './bearers.js'
import { authorize, authorizeCustomer, readBody, type Call } from './call.js'
import { hashPassword, isPassword } from './passwords.js'
import { guesses, noContent } from './replies.js'
import {
  addMailedToken,
  findAccount,
  showAccounts,
  type Account,
  type Mail,
  type MailedToken,
} from './state.js'

/** How many wrong passwords lock an account, and for how many milliseconds: guesses. */
const maxAttempts = 10
const lockTime = 5 * 60_000

/** Checks a password of an account; returns the refusal, or nothing. @internal */
export async function refuseWrongPassword(account: Account, password: string, now: number) {
  if (account.lockedUntil > now) return guesses.locked()
  if (await isPassword(await account.password, password)) {
    account.failedAttempts = 0
    return undefined
  }
  account.failedAttempts += 1
  if (account.failedAttempts >= maxAttempts) {
    account.failedAttempts = 0
    account.lockedUntil = now + lockTime
  }
  return guesses.wrongPassword()
}

function send(call: Call, mail: Omit<Mail, 'sentAt'>) {
  call.state.outbox = [...call.state.outbox, { ...mail, sentAt: call.now }]
}

/** Takes a mailed token if it counts. What is refused does not use it up. */
function findToken({ state, now }: Call, text: string, purpose: MailedToken['purpose']) {
  const token = state.mailedTokens.get(text)
  const account = state.accounts.find(({ id }) => id === token?.accountId)
  return token?.purpose === purpose && token.expiresAt > now && account ? { token, account } : undefined
}

/** @internal */
export async function changeEmail(call: Call): Promise<Response> {
  const account = authorizeCustomer(call, profileScope)
  if (account instanceof Response) return account
  const strings = { email: 'string', password: 'string', newEmail: 'string' } as const
  const input = readBody(call, strings, { syncContactEmail: 'boolean' } as const)
  if (input instanceof Response) return input
  const { email, password, newEmail, syncContactEmail = false } = input
  const refused = await refuseWrongPassword(account, password, call.now)
  if (refused) return refused
  if (findAccount(call.state, email) !== account) return guesses.wrongPassword()
  if (findAccount(call.state, newEmail)) return guesses.emailInUse()
  const expiresAt = call.now + call.linkLifetime
  const purpose = 'emailChange'
  const token = addMailedToken(call.state, {
    purpose,
    accountId: account.id,
    expiresAt,
    newEmail,
    syncContactEmail,
  })
  send(call, {
    event: 'customer.email-change-request',
    to: newEmail,
    token,
    link: call.links.emailChange + token,
  })
  return noContent()
}

/** @internal */
export function confirmEmailChange(call: Call): Response {
  const bearer = authorize(call, 'anonymous')
  if (bearer instanceof Response) return bearer
  const input = readBody(call, { token: 'string' } as const, {})
  if (input instanceof Response) return input
  const found = findToken(call, input.token, 'emailChange')
  if (!found) return guesses.tokenInvalid()
  const { newEmail, syncContactEmail } = found.token
  if (findAccount(call.state, newEmail)) return guesses.emailInUse()
  call.state.mailedTokens.delete(input.token)
  found.account.email = newEmail
  if (syncContactEmail) found.account.contactEmail = newEmail
  call.state.customers = showAccounts(call.state.accounts)
  return noContent()
}

/** Answers alike, and does alike, for an address with an account and one without. @internal */
export function requestPasswordReset(call: Call): Response {
  const bearer = authorize(call, 'anonymous')
  if (bearer instanceof Response) return bearer
  const input = readBody(call, { email: 'string' } as const, { site: 'string' } as const)
  if (input instanceof Response) return input
  const account = findAccount(call.state, input.email)
  const token = addMailedToken(call.state, {
    purpose: 'passwordReset',
    accountId: account?.id ?? '',
    expiresAt: call.now + call.linkLifetime,
    newEmail: '',
    syncContactEmail: false,
  })
  if (account) {
    const link = call.links.passwordReset + token
    send(call, { event: 'customer.password-reset', to: account.email, token, link, site: input.site })
  }
  return noContent()
}

/** @internal */
export async function resetPassword(call: Call): Promise<Response> {
  const bearer = authorize(call, 'anonymous')
  if (bearer instanceof Response) return bearer
  const input = readBody(call, { token: 'string', password: 'string' } as const, {})
  if (input instanceof Response) return input
  const found = findToken(call, input.token, 'passwordReset')
  if (!found) return guesses.tokenInvalid()
  if (input.password.length < 6) return guesses.passwordTooShort('password')
  call.state.mailedTokens.delete(input.token)
  found.account.lockedUntil = 0
  found.account.failedAttempts = 0
  found.account.password = hashPassword(input.password)
  await found.account.password
  return noContent()
}

/** @internal */
export async function changePassword(call: Call): Promise<Response> {
  const account = authorizeCustomer(call)
  if (account instanceof Response) return account
  const input = readBody(call, { currentPassword: 'string', newPassword: 'string' } as const, {})
  if (input instanceof Response) return input
  const refused = await refuseWrongPassword(account, input.currentPassword, call.now)
  if (refused) return refused
  if (input.newPassword.length < 6) return guesses.passwordTooShort('newPassword')
  account.password = hashPassword(input.newPassword)
  await account.password
  return noContent()
}
