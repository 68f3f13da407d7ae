import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { Messages } from '../../../src/messages.js'
import type { RunningEmulator } from './serveConsumer.js'

export interface Journey {
  page: Page
  emulator: RunningEmulator
  messages: Messages
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const waitForHeading = (page: Page, title: string) => page.getByRole('heading', { name: title }).waitFor()

/** Signs in on the app's own page, which must be open. */
async function signIn(page: Page, email: string, password: string) {
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await button(page, 'Sign in').click()
  await page.getByText(`Signed in as ${email}`).waitFor()
}

/** Follows a link in the app. The result tells whether the document is still the same. */
async function follow(page: Page, name: string) {
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true))
  await page.getByRole('link', { name, exact: true }).click()
  return () => page.evaluate(() => Reflect.get(window, 'sameDocument') === true)
}

/** Opens an emailed link, and waits until the token is removed from the URL. */
async function openLink(page: Page, link: string) {
  await page.goto(link)
  await expect.poll(() => page.url()).not.toContain('token')
}

/** Requests a reset, opens the emailed link, sets a new password and signs in with it. */
export async function resetForgottenPassword(
  { page, emulator, messages }: Journey,
  email: string,
  password: string,
) {
  const { requestPasswordReset, resetPassword, common } = messages
  await page.goto(emulator.shop)
  await page.getByRole('link', { name: 'Forgotten password' }).click()
  await page.getByLabel(requestPasswordReset.email).fill(email)
  await button(page, requestPasswordReset.submit).click()
  await waitForHeading(page, requestPasswordReset.successTitle)
  // Links with a fragment are supported too: no server receives that token.
  await openLink(page, (await emulator.linkTo(email)).replace('?token=', '#token='))
  await page.getByLabel(resetPassword.newPassword, { exact: true }).fill(password)
  await page.getByLabel(resetPassword.confirmPassword, { exact: true }).fill(password)
  await button(page, resetPassword.submit).click()
  await waitForHeading(page, resetPassword.successTitle)
  const isSameDocument = await follow(page, common.signIn)
  await signIn(page, email, password)
  expect(await isSameDocument(), "the provider's Link is the router's").toBe(true)
}

/** Signs in, changes the email address, opens the emailed link, confirms it and signs in with the new address. */
export async function changeEmailAddress(
  { page, emulator, messages }: Journey,
  from: string,
  to: string,
  password: string,
) {
  const { changeEmail, confirmEmailChange, common } = messages
  await page.goto(emulator.shop)
  await signIn(page, from, password)
  await follow(page, 'Change email address')
  await page.getByLabel(changeEmail.password, { exact: true }).fill(password)
  await page.getByLabel(changeEmail.newEmail).fill(to)
  await button(page, changeEmail.submit).click()
  await waitForHeading(page, changeEmail.successTitle)
  await openLink(page, await emulator.linkTo(to))
  await button(page, confirmEmailChange.submit).click()
  await waitForHeading(page, confirmEmailChange.successTitle)
  await follow(page, common.signIn)
  await signIn(page, to, password)
}

/** Opens a reset link in a hash router, then a confirmation link in the same tab, and goes back. */
export async function openSecondHashLink({ page, emulator, messages }: Journey) {
  const { resetPassword, confirmEmailChange } = messages
  await openLink(page, `${emulator.shop}/hash.html#/reset-password?token=first-link`)
  await page.getByLabel(resetPassword.newPassword, { exact: true }).waitFor()
  await page.evaluate(() => {
    window.location.hash = '#/confirm-email?token=second-link'
  })
  const confirmation = page.waitForRequest((request) => request.postData() !== null)
  await button(page, confirmEmailChange.submit).click()
  expect((await confirmation).postData()).toContain('second-link')
  expect(page.url()).toBe(`${emulator.shop}/hash.html#/confirm-email`)
  await page.goBack()
  await page.getByLabel(resetPassword.newPassword, { exact: true }).waitFor()
}

/** Requests a reset with the client in a server action, and returns the emailed link. */
export async function requestResetWithoutScript({ page, emulator, messages }: Journey, email: string) {
  const { requestPasswordReset } = messages
  await page.goto(`${emulator.shop}/without-script`)
  await page.getByLabel(requestPasswordReset.email).fill(email)
  await button(page, requestPasswordReset.submit).click()
  await waitForHeading(page, requestPasswordReset.successTitle)
  return emulator.linkTo(email)
}
