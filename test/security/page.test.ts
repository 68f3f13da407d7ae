import type { Page } from 'playwright'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { App } from '../support/app/App.js'
import { canSignIn } from '../support/canSignIn.js'
import { openApp } from '../support/openApp.js'
import { redirectToOtherOrigin } from '../support/redirectToOtherOrigin.js'
import { fillSilently, navigateAwayAndBack } from '../support/userActions.js'

const { email, password } = seedCustomer
const next = 'canary of the next password'
const accessToken = 'canary-of-a-token'

async function fill(page: Page) {
  await page.getByLabel('Current password', { exact: true }).fill(password)
  await page.getByLabel('New password', { exact: true }).fill(next)
  await page.getByLabel('Confirm new password', { exact: true }).fill(next)
}

async function submit(page: Page) {
  await page.getByRole('button', { name: 'Change password' }).click()
}

/** Tests browser behaviour that a test inside of a page cannot observe, such as navigation, CSP and hydration. */
describe('the production build of an app', { timeout: 60_000 }, () => {
  let app: Awaited<ReturnType<typeof openApp>>
  beforeAll(async () => {
    app = await openApp()
  }, 120_000)
  afterAll(() => app.close())
  beforeEach(() => app.emulator.reset())

  const policy = () => ({
    'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${app.api}; require-trusted-types-for 'script'`,
  })
  const html = (page: string) => renderToString(createElement(App, { page, api: app.api, accessToken }))

  it.each([
    ['rendered on the client', () => ''],
    ['rendered on the server', () => html('/change-password')],
  ])('works under a strict content security policy, %s [INJ-6]', async (_, render) => {
    const { page, errors } = await app.open('/change-password', { headers: policy(), html: render() })
    await submit(page)
    await page.getByText('Enter your current password.').waitFor()
    await fill(page)
    await submit(page)
    await page.getByText('Your password has been changed').waitFor()
    expect(errors).toEqual([])
  })

  const paths = ['/change-password', '/change-email', '/forgotten', '/reset-password', '/confirm-email']

  it.each(paths)('hydrates %s without an error [SSR-1]', async (path) => {
    const { page, errors } = await app.open(`${path}?token=abc`, { html: html(path) })
    await page.getByRole('button').last().waitFor()
    expect(errors).toEqual([])
  })

  it.each(paths)('renders %s on the server without the access token [SSR-1]', (path) => {
    expect(html(path)).toContain('<form')
    expect(html(path)).not.toContain(accessToken)
  })

  it('sends values that were typed before hydration [SSR-2]', async () => {
    let hydrate = () => {}
    const isHeld = new Promise<void>((resolve) => {
      hydrate = resolve
    })
    const { page } = await app.open('/change-password', {
      html: html('/change-password'),
      prepare: (each) => each.route('**/assets/*.js', (route) => isHeld.then(() => route.continue())),
    })
    await fill(page)
    hydrate()
    await submit(page)
    await page.getByText('Your password has been changed').waitFor()
    expect(await canSignIn(app.emulator, email, next)).toBe(true)
  })

  it('is inert before hydration [SEC-11]', async () => {
    const context = { javaScriptEnabled: false }
    const { page, posts } = await app.open('/change-password', { html: html('/change-password'), context })
    await fill(page)
    expect(await page.getByRole('button', { name: 'Change password' }).isDisabled()).toBe(true)
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(`${app.url}/change-password`)
    expect(posts).toEqual([])
  })

  it('keeps passwords out of the URL if the form is submitted before hydration [SEC-11]', async () => {
    const enabled = html('/change-password').replace('disabled=""', '')
    const context = { javaScriptEnabled: false }
    const { page, posts } = await app.open('/change-password', { html: enabled, context })
    await fill(page)
    await submit(page)
    await page.waitForLoadState('load')
    expect(posts).toEqual(['/change-password'])
    expect(page.url()).toBe(`${app.url}/change-password`)
  })

  it('is restored from the back/forward cache with empty fields [SEC-9]', async ({ skip }) => {
    const { page } = await app.open('/change-password')
    await fill(page)
    skip(!(await navigateAwayAndBack(page, `${app.url}/forgotten`)), 'no back/forward cache')
    expect(await page.getByLabel('New password', { exact: true }).inputValue()).toBe('')
  })

  it('can send after it was restored from the back/forward cache [SEC-9]', async ({ skip }) => {
    const { page } = await app.open('/change-password')
    skip(!(await navigateAwayAndBack(page, `${app.url}/forgotten`)), 'no back/forward cache')
    await fill(page)
    await submit(page)
    await page.getByText('Your password has been changed').waitFor()
    expect(await canSignIn(app.emulator, email, next)).toBe(true)
  })

  it('reports a request without a network as not sent, at once [SEC-4]', async () => {
    const { page } = await app.open('/change-password')
    await fill(page)
    await page.context().setOffline(true)
    await submit(page)
    await page.getByText('You seem to be offline').waitFor()
    expect(await canSignIn(app.emulator, email, password)).toBe(true)
  })

  it('does not repeat a request when the network returns [SEC-4]', async () => {
    const { page, posts } = await app.open('/change-password')
    await fill(page)
    await page.context().setOffline(true)
    await submit(page)
    await page.getByText('You seem to be offline').waitFor()
    posts.length = 0
    await page.context().setOffline(false)
    await page.evaluate(() => fetch('/again'))
    expect(posts).toEqual([])
  })

  it('sends nothing without a click, however long the page is open [ONE-1]', async () => {
    // Installed before the page sets a timer.
    const prepare = (each: Page) => each.clock.install()
    const { page, posts } = await app.open('/confirm-email?token=abc', { prepare })
    await page.getByRole('button', { name: 'Confirm email address' }).waitFor()
    await page.mouse.move(200, 200)
    await page.mouse.wheel(0, 300)
    await page.keyboard.press('Tab')
    await page.clock.runFor(30_000)
    await page.evaluate(() => fetch('/again'))
    expect(posts).toEqual([])
    expect(page.url()).toBe(`${app.url}/confirm-email`)
  })

  it('reports the link as no longer usable after a reload [URL-3]', async () => {
    const { page, posts } = await app.open('/reset-password#token=abc')
    await page.getByLabel('New password', { exact: true }).waitFor()
    await page.reload()
    await page.getByText('This link doesn’t work').waitFor()
    expect(posts).toEqual([])
  })

  it('sends requests to no third party [URL-7]', async () => {
    const { page, origins } = await app.open('/change-password')
    await fill(page)
    await submit(page)
    await page.getByText('Your password has been changed').waitFor()
    expect([...origins].toSorted()).toEqual([app.url, app.api].toSorted())
  })

  it('sends once on a double click [CON-1, ONE-2]', async () => {
    const { page, posts } = await app.open('/change-password')
    await fill(page)
    await page.getByRole('button', { name: 'Change password' }).dblclick()
    await page.getByText('Your password has been changed').waitFor()
    expect(posts).toEqual(['/customer/myshop/password/change'])
  })

  it('sends values that a password manager filled in without an event [PM-4]', async () => {
    const { page, posts } = await app.open('/change-password')
    await fillSilently(page, [password, next, next])
    await submit(page)
    await page.getByText('Your password has been changed').waitFor()
    expect(posts).toHaveLength(1)
  })

  it('gives Chromium no reason for a password form warning [PM-1, PM-2]', async ({ skip }) => {
    const { page } = await app.open('/forgotten')
    const session = await page.context().newCDPSession(page)
    const warnings: string[] = []
    session.on('Log.entryAdded', ({ entry }) => warnings.push(entry.text))
    await session.send('Log.enable')
    // The insecure page always causes a warning. It proves that warnings of the other pages would arrive.
    const provoke = async () => {
      const known = warnings.length
      await page.goto(`${app.url}/insecure`)
      await vi.waitFor(() => expect(warnings.length).toBeGreaterThan(known), 3000)
      return warnings.length
    }
    skip(!(await provoke().catch(() => false)), 'no password manager')
    for (const path of ['/change-password', '/change-email', '/reset-password#token=abc']) {
      const known = warnings.length
      await page.goto(app.url + path)
      await page.getByRole('button').last().waitFor()
      expect(warnings.slice(known)).toEqual([])
      expect(await provoke()).toBe(known + 1)
    }
  })

  it('sends no password to the origin of a redirect [SEC-8]', async () => {
    const { api, otherOrigin } = await redirectToOtherOrigin()
    const { page } = await app.open('/change-password', { api })
    await fill(page)
    await submit(page)
    await page.getByText('couldn’t confirm the change').waitFor()
    expect(otherOrigin.requests).toEqual([])
  })
})
