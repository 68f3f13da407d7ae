import type { Page } from 'playwright'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { App } from '../support/app/App.js'
import { fillSilently, leaveAndComeBack } from '../support/likeAPerson.js'
import { openShop } from '../support/openShop.js'
import { redirectToOtherOrigin } from '../support/redirectToOtherOrigin.js'

const { password } = seedCustomer
const next = 'canary of the next password'

async function fill(page: Page) {
  await page.getByLabel('Current password', { exact: true }).fill(password)
  await page.getByLabel('New password', { exact: true }).fill(next)
  await page.getByLabel('New password, again', { exact: true }).fill(next)
}

/** A shop of its own on a real page: what a browser does there, no test within a page can see. */
describe('a page of a shop', { timeout: 60_000 }, () => {
  let shop: Awaited<ReturnType<typeof openShop>>
  beforeAll(async () => {
    shop = await openShop()
  }, 120_000)
  afterAll(() => shop.close())
  beforeEach(() => shop.emulator.reset())

  const policy = () => ({
    'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${shop.api}; require-trusted-types-for 'script'`,
  })
  const html = (page: string) => renderToString(createElement(App, { page, api: shop.api, bearer: 'bearer' }))

  it.each([
    ['rendered by the client', () => ''],
    ['rendered by the server', () => html('/change-password')],
  ])('INJ-6 breaks no strict policy, %s', async (_, render) => {
    const { page, errors } = await shop.open('/change-password', { headers: policy(), html: render() })
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByText('There is a problem').waitFor()
    await fill(page)
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByText('Your password has been changed').waitFor()
    expect(errors).toEqual([])
  })

  it.each(['/change-password', '/change-email', '/forgotten', '/reset-password', '/confirm-email'])(
    'SSR-1 hydrates what a server rendered of %s, which holds no secret',
    async (path) => {
      const rendered = html(path)
      expect(rendered).not.toContain('bearer')
      const { page, errors } = await shop.open(`${path}?token=abc`, { html: rendered })
      await page.getByRole('button').last().waitFor()
      expect(errors).toEqual([])
    },
  )

  it('SSR-2 sends what was typed before the page was hydrated', async () => {
    let hydrate = () => {}
    const isHeld = new Promise<void>((resolve) => {
      hydrate = resolve
    })
    const { page } = await shop.open('/change-password', {
      html: html('/change-password'),
      prepare: (each) => each.route('**/assets/*.js', (route) => isHeld.then(() => route.continue())),
    })
    await fill(page)
    hydrate()
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByText('Your password has been changed').waitFor()
    expect(shop.emulator.customers).toHaveLength(1)
  })

  it('SEC-11 is inert without a script, and would put no password into the address', async () => {
    const context = { javaScriptEnabled: false }
    const { page } = await shop.open('/change-password', { html: html('/change-password'), context })
    await fill(page)
    expect(await page.getByRole('button', { name: 'Change password' }).isDisabled()).toBe(true)
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(`${shop.shop}/change-password`)
    const enabled = html('/change-password').replace('disabled=""', '')
    const second = await shop.open('/change-password', { html: enabled, context })
    await fill(second.page)
    await second.page.getByRole('button', { name: 'Change password' }).click()
    await second.page.waitForLoadState('load')
    expect(second.posts).toEqual(['/change-password'])
    expect(second.page.url()).toBe(`${shop.shop}/change-password`)
  })

  it('SEC-9 comes back from the cache for "back" with empty fields, and can send', async ({ skip }) => {
    const { page } = await shop.open('/change-password')
    await fill(page)
    skip(!(await leaveAndComeBack(page, `${shop.shop}/forgotten`)), 'this Chromium keeps no pages')
    expect(await page.getByLabel('New password', { exact: true }).inputValue()).toBe('')
    await fill(page)
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByText('Your password has been changed').waitFor()
  })

  it('SEC-4 says at once that nothing was sent, and sends nothing later', async () => {
    const { page, posts } = await shop.open('/change-password')
    await fill(page)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByText('You seem to be offline').waitFor()
    posts.length = 0
    await page.context().setOffline(false)
    await page.evaluate(() => fetch('/again'))
    expect(posts).toEqual([])
  })

  it('ONE-1 sends nothing by itself, however long it is looked at', async () => {
    // Before the page has set any timer of its own.
    const prepare = (each: Page) => each.clock.install()
    const { page, posts } = await shop.open('/confirm-email?token=abc', { prepare })
    await page.getByRole('button', { name: 'Confirm email address' }).waitFor()
    await page.mouse.move(200, 200)
    await page.mouse.wheel(0, 300)
    await page.keyboard.press('Tab')
    await page.clock.runFor(30_000)
    await page.evaluate(() => fetch('/again'))
    expect(posts).toEqual([])
    expect(page.url()).toBe(`${shop.shop}/confirm-email`)
  })

  it('URL-3 says after a reload that the link does not work any more', async () => {
    const { page, posts } = await shop.open('/reset-password#token=abc')
    await page.getByLabel('New password', { exact: true }).waitFor()
    await page.reload()
    await page.getByText('This link does not work').waitFor()
    expect(posts).toEqual([])
  })

  it('URL-7 asks nobody but the shop and the service', async () => {
    const { page, origins } = await shop.open('/change-password')
    await fill(page)
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByText('Your password has been changed').waitFor()
    expect([...origins].toSorted()).toEqual([shop.shop, shop.api].toSorted())
  })

  it('CON-1 ONE-2 sends once for a double click', async () => {
    const { page, posts } = await shop.open('/change-password')
    await fill(page)
    await page.getByRole('button', { name: 'Change password' }).dblclick()
    await page.getByText('Your password has been changed').waitFor()
    expect(posts).toEqual(['/customer/myshop/password/change'])
  })

  it('PM-4 sends what a password manager filled in without an event', async () => {
    const { page, posts } = await shop.open('/change-password')
    await fillSilently(page, [password, next, next])
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByText('Your password has been changed').waitFor()
    expect(posts).toHaveLength(1)
  })

  it('PM-1 PM-2 gives Chromium nothing to complain of', async ({ skip }) => {
    const { page } = await shop.open('/forgotten')
    const session = await page.context().newCDPSession(page)
    const complaints: string[] = []
    session.on('Log.entryAdded', ({ entry }) => complaints.push(entry.text))
    await session.send('Log.enable')
    // What it complains of for sure, so that its silence about ours can be told from not looking.
    const provoke = async () => {
      const known = complaints.length
      await page.goto(`${shop.shop}/naive`)
      await vi.waitFor(() => expect(complaints.length).toBeGreaterThan(known), 3000)
      return complaints.length
    }
    skip(!(await provoke().catch(() => false)), 'this Chromium keeps no passwords')
    for (const path of ['/change-password', '/change-email', '/reset-password#token=abc']) {
      const known = complaints.length
      await page.goto(shop.shop + path)
      await page.getByRole('button').last().waitFor()
      expect(complaints.slice(known)).toEqual([])
      expect(await provoke()).toBe(known + 1)
    }
  })

  it('SEC-8 hands no password on where the service redirects to another origin', async () => {
    const { api, otherOrigin: thief } = await redirectToOtherOrigin()
    const { page } = await shop.open('/change-password', { api })
    await fill(page)
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByText('may have been changed').waitFor()
    expect(thief.requests).toEqual([])
  })
})
