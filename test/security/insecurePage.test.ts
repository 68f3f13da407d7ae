import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { App } from '../support/app/App.js'
import { openApp } from '../support/openApp.js'
import { redirectToOtherOrigin } from '../support/redirectToOtherOrigin.js'
import { fillSilently, navigateAwayAndBack } from '../support/userActions.js'

const next = 'canary of the next password'

/** Proves that the checks of `page.test.ts` can fail: each detects a fault of an insecure page. */
describe('<InsecurePage />', { timeout: 60_000 }, () => {
  let app: Awaited<ReturnType<typeof openApp>>
  beforeAll(async () => {
    app = await openApp()
  }, 120_000)
  afterAll(() => app.close())

  const html = (page: string) =>
    renderToString(createElement(App, { page, api: app.api, accessToken: 'canary-of-a-token' }))

  it('sends a password to the origin of a redirect', async () => {
    const { api, otherOrigin } = await redirectToOtherOrigin()
    const { page } = await app.open('/insecure', { api })
    await page.getByLabel('New password').fill(next)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText(/status|failed/).waitFor()
    expect(otherOrigin.requests.map(({ body }) => String(body)).join()).toContain(next)
  })

  it('sends twice on a double click', async () => {
    const { page, posts } = await app.open('/insecure')
    await page.getByLabel('New password').fill(next)
    await page.getByRole('button', { name: 'Send' }).dblclick()
    await page.getByText(/status|failed/).waitFor()
    expect(posts).toHaveLength(2)
  })

  it('ignores values that a password manager filled in without an event', async () => {
    const { page } = await app.open('/insecure')
    await fillSilently(page, [next])
    expect(await page.getByLabel('New password').inputValue()).toBe(next)
    expect(await page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true)
  })

  it('puts a password into the URL when it is submitted without JavaScript', async () => {
    const { page } = await app.open('/insecure', {
      html: html('/insecure').replace('disabled=""', ''),
      context: { javaScriptEnabled: false },
    })
    await page.getByLabel('New password', { exact: true }).fill(next)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL(/password=canary/)
    expect(page.url()).toContain('canary')
  })

  it('is restored from the back/forward cache with a password', async ({ skip }) => {
    const { page } = await app.open('/insecure')
    await page.getByLabel('New password').fill(next)
    skip(!(await navigateAwayAndBack(page, `${app.url}/forgotten`)), 'no back/forward cache')
    expect(await page.getByLabel('New password').inputValue()).toBe(next)
  })

  it('sends the token on load', async () => {
    const { page, posts } = await app.open('/insecure?token=abc')
    await page.getByText(/status|failed/).waitFor()
    expect(posts).not.toEqual([])
  })

  it('keeps the token in the URL', async () => {
    const { page } = await app.open('/insecure?token=abc')
    await page.getByText(/status|failed/).waitFor()
    expect(page.url()).toContain('token=abc')
  })
})
