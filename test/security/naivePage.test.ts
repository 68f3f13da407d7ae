import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { App } from '../support/app/App.js'
import { fillSilently, leaveAndComeBack } from '../support/likeAPerson.js'
import { openShop } from '../support/openShop.js'
import { redirectToOtherOrigin } from '../support/redirectToOtherOrigin.js'

const next = 'canary of the next password'

/** Each fault of a page written in a hurry is seen: were it not, the tests of ours beside this file could not fail. */
describe('the checks of a page see', { timeout: 60_000 }, () => {
  let shop: Awaited<ReturnType<typeof openShop>>
  beforeAll(async () => {
    shop = await openShop()
  }, 120_000)
  afterAll(() => shop.close())

  const html = (page: string) => renderToString(createElement(App, { page, api: shop.api, bearer: 'bearer' }))

  it('a naive page hand a password on', async () => {
    const { api, otherOrigin: thief } = await redirectToOtherOrigin()
    const { page } = await shop.open('/naive', { api })
    await page.getByLabel('New password').fill(next)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText(/answered|failed/).waitFor()
    expect(thief.requests.map(({ body }) => String(body)).join()).toContain(next)
  })

  it('a naive page send twice for a double click', async () => {
    const { page, posts } = await shop.open('/naive')
    await page.getByLabel('New password').fill(next)
    await page.getByRole('button', { name: 'Send' }).dblclick()
    await page.getByText(/answered|failed/).waitFor()
    expect(posts).toHaveLength(2)
  })

  it('a naive page ignore what a password manager filled in', async () => {
    const { page } = await shop.open('/naive')
    await fillSilently(page, [next])
    expect(await page.getByLabel('New password').inputValue()).toBe(next)
    expect(await page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true)
  })

  it('a naive page put a password into the address when it is sent without a script', async () => {
    const { page } = await shop.open('/naive', {
      html: html('/naive').replace('disabled=""', ''),
      context: { javaScriptEnabled: false },
    })
    await page.getByLabel('New password', { exact: true }).fill(next)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL(/password=canary/)
    expect(page.url()).toContain('canary')
  })

  it('a naive page come back with a password', async ({ skip }) => {
    const { page } = await shop.open('/naive')
    await page.getByLabel('New password').fill(next)
    skip(!(await leaveAndComeBack(page, `${shop.shop}/forgotten`)), 'this Chromium keeps no pages')
    expect(await page.getByLabel('New password').inputValue()).toBe(next)
  })

  it('a naive page spend its link as it opens', async () => {
    const { page, posts } = await shop.open('/naive?token=abc')
    await page.getByText(/answered|failed/).waitFor()
    expect(posts).not.toEqual([])
    expect(page.url()).toContain('token=abc')
  })
})
