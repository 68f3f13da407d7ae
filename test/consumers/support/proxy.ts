import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { Journey } from './journeys.js'

interface Proxy {
  /** Pages with the five forms, which send to a proxy on their origin. */
  pages: string
  from: string
  to: string
}

/** The proxies of each app. Each one changes the customer's email address, so that all can run on one service. */
export const proxies: Record<string, readonly Proxy[]> = {
  next: [
    { pages: '/proxy/node', from: 'ada@lovelace.example', to: 'ada@node.example' },
    { pages: '/proxy/edge', from: 'ada@node.example', to: 'ada@edge.example' },
  ],
  'react-router': [{ pages: '/proxy', from: 'ada@lovelace.example', to: 'ada@router.example' }],
}

/** Uses the five forms, and returns the requests that had an access token or went to another origin. */
export async function useProxy(journey: Journey, { pages, from, to }: Proxy, password: string) {
  const { page, emulator, messages } = journey
  const { changePassword, requestPasswordReset, resetPassword, changeEmail, confirmEmailChange } = messages
  const exposed: string[] = []
  page.on('request', (request) => {
    if (request.headers().authorization || !request.url().startsWith(emulator.shop))
      exposed.push(request.url())
  })
  const field = (name: string) => page.getByLabel(name, { exact: true })
  const open = (form: string, query = '') => page.goto(`${emulator.shop}${pages}/${form}${query}`)
  const openLink = async (form: string, email: string) =>
    open(form, new URL(await emulator.linkTo(email)).search.replace('?', '#'))
  const submit = async ({ submit: name, successTitle }: { submit: string; successTitle: string }) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('heading', { name: successTitle }).waitFor()
  }

  await open('change-password')
  expect(await signIn(page, from, password)).toBe(204)
  await field(changePassword.currentPassword).fill(password)
  await field(changePassword.newPassword).fill('a password for some minutes')
  await field(changePassword.confirmPassword).fill('a password for some minutes')
  await submit(changePassword)

  await open('forgotten-password')
  await field(requestPasswordReset.email).fill(from)
  await submit(requestPasswordReset)
  await openLink('reset-password', from)
  await field(resetPassword.newPassword).fill(password)
  await field(resetPassword.confirmPassword).fill(password)
  await submit(resetPassword)

  await open('change-email')
  await field(changeEmail.currentEmail).fill(from)
  await field(changeEmail.newEmail).fill(to)
  await field(changeEmail.password).fill(password)
  await submit(changeEmail)
  await openLink('confirm-email', to)
  await submit(confirmEmailChange)
  expect(await signIn(page, to, password)).toBe(204)
  expect(await page.evaluate(() => document.cookie)).toBe('')
  return exposed
}

/** Signs in with the route of the app, which sets the cookie of the session. */
const signIn = (page: Page, email: string, password: string) =>
  page.evaluate(
    async (body) => (await fetch('/api/sign-in', { method: 'POST', body })).status,
    JSON.stringify({ email, password }),
  )
