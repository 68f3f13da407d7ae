import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { Messages } from '../../../src/messages.js'
import type { RunningEmulator } from './serveConsumer.js'

export interface Walk {
  page: Page
  emulator: RunningEmulator
  words: Messages
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const told = (page: Page, title: string) => page.getByRole('heading', { name: title }).waitFor()

/** Signs in on the shop's own page, which is open. */
async function signIn(page: Page, email: string, password: string) {
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await button(page, 'Sign in').click()
  await page.getByText(`Signed in as ${email}`).waitFor()
}

/** Follows a link inside the shop; one that loads the page anew would lose who is signed in. */
async function follow(page: Page, name: string) {
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true))
  await page.getByRole('link', { name, exact: true }).click()
  return () => page.evaluate(() => Reflect.get(window, 'sameDocument') === true)
}

/** Opens a mailed link, and waits until its token is out of the address. */
async function openLink(page: Page, link: string) {
  await page.goto(link)
  await expect.poll(() => page.url()).not.toContain('token')
}

/** Request, mail, new password, and a sign-in with it. */
export async function walkForgottenPassword(
  { page, emulator, words }: Walk,
  email: string,
  password: string,
) {
  const { requestPasswordReset, resetPassword, common } = words
  await page.goto(emulator.shop)
  await page.getByRole('link', { name: 'Forgotten password' }).click()
  await page.getByLabel(requestPasswordReset.email).fill(email)
  await button(page, requestPasswordReset.submit).click()
  await told(page, requestPasswordReset.successTitle)
  // In the fragment, as a shop can set it too: no server sees a token there.
  await openLink(page, (await emulator.linkTo(email)).replace('?token=', '#token='))
  await page.getByLabel(resetPassword.newPassword, { exact: true }).fill(password)
  await page.getByLabel(resetPassword.confirmPassword, { exact: true }).fill(password)
  await button(page, resetPassword.submit).click()
  await told(page, resetPassword.successTitle)
  const isSameDocument = await follow(page, common.signIn)
  await signIn(page, email, password)
  expect(await isSameDocument(), "the provider's Link is the router's").toBe(true)
}

/** Sign-in, request, mail to the new address, the button, and a sign-in with the new address. */
export async function walkChangeOfAddress(
  { page, emulator, words }: Walk,
  from: string,
  to: string,
  password: string,
) {
  const { changeEmail, confirmEmailChange, common } = words
  await page.goto(emulator.shop)
  await signIn(page, from, password)
  await follow(page, 'Change email address')
  await page.getByLabel(changeEmail.password, { exact: true }).fill(password)
  await page.getByLabel(changeEmail.newEmail).fill(to)
  await button(page, changeEmail.submit).click()
  await told(page, changeEmail.successTitle)
  await openLink(page, await emulator.linkTo(to))
  await button(page, confirmEmailChange.submit).click()
  await told(page, confirmEmailChange.successTitle)
  await follow(page, common.signIn)
  await signIn(page, to, password)
}

/** The layer below the forms, called by a page of the server's; returns the mailed link. */
export async function walkWithoutScript({ page, emulator, words }: Walk, email: string) {
  const { requestPasswordReset } = words
  await page.goto(`${emulator.shop}/without-script`)
  await page.getByLabel(requestPasswordReset.email).fill(email)
  await button(page, requestPasswordReset.submit).click()
  await told(page, requestPasswordReset.successTitle)
  return emulator.linkTo(email)
}
