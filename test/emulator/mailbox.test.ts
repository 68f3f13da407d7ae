import axe from 'axe-core'
import { chromium } from 'playwright'
import { afterAll, describe, expect, it } from 'vitest'
import { createCredentialsClient } from '../../src/client.js'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { serveEmulator } from '../../src/emulator/serve.js'
import { findChromium, launchArguments } from '../support/chromium.mjs'

const emulator = createEmulator({
  emailLinkPrefixes: { passwordReset: 'https://shop.example/reset?a=1&token=' },
})
const client = createCredentialsClient({
  tenant: emulator.tenant,
  fetch: emulator.fetch,
  getToken: () => emulator.createAnonymousToken(),
})
const served = await serveEmulator(emulator)
const executablePath = findChromium()
const browser = await chromium.launch({ args: launchArguments, ...(executablePath && { executablePath }) })

afterAll(async () => {
  await browser.close()
  await served.close()
})

describe('the mailbox page', () => {
  it('shows new emails, keeps the focus and is accessible', async () => {
    const page = await browser.newPage()
    const messages: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    await page.addInitScript(axe.source)
    await page.goto(served.url)
    expect(await page.title()).toBe('Mailbox (0)')
    await page.getByText('No emails yet.').waitFor()

    await client.requestPasswordReset({ email: seedCustomer.email, site: '<b>main</b>' })
    const link = page.getByRole('link')
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(emulator.outbox[0]?.link)
    await page.getByText('Set a new password').waitFor()
    expect(await page.locator('li p').innerText()).toMatch(
      /^To ada@example\.com, site <b>main<\/b>, \d\d:\d\d:\d\d UTC$/,
    )

    await link.focus()
    await page.waitForResponse((response) => response.url() === `${served.url}/`)
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations, passes } = await page.evaluate(() => window.axe.run())
      expect(violations).toEqual([])
      expect(passes.length).toBeGreaterThan(10)
    }
    expect(messages).toEqual([])
  })
})
