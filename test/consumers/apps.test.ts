import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { de } from '../../src/messages/de.js'
import { en } from '../../src/messages.js'
import { installConsumer } from './support/installConsumer.js'
import {
  changeEmailAddress,
  openSecondHashLink,
  requestResetWithoutScript,
  resetForgottenPassword,
} from './support/journeys.js'
import { isWholeMatrix } from './support/isWholeMatrix.js'
import { findToken, links } from './support/linkCheck.js'
import { openBrowser } from './support/openBrowser.js'
import { proxies, useProxy } from './support/proxy.js'
import { serveConsumer, startEmulator } from './support/serveConsumer.js'

const allConsumers = [
  { name: 'vite-react-19', messages: en, isServerRendered: false },
  { name: 'vite-react-18', messages: en, isServerRendered: false },
  { name: 'next', messages: de, isServerRendered: true },
  { name: 'react-router', messages: en, isServerRendered: true },
]
const consumers = isWholeMatrix ? allConsumers : allConsumers.filter(({ name }) => name !== 'vite-react-18')
// React reports some hydration mismatches in development only.
const production = { mode: 'built for production', scripts: ['build', 'start'] }
const modes = [production, { mode: 'in development', scripts: ['dev'] }]
// The React Router plugin passes a deprecated option to Vite.
const toolWarnings = /^The `envFile` option is deprecated.+\n/gm
const password = 'a password of some length'
const pages = ['', 'forgotten-password', 'reset-password', 'change-email', 'confirm-email', 'change-password']

describe.each(consumers)('the packed package in $name', ({ name, messages, isServerRendered }) => {
  let consumer: Awaited<ReturnType<typeof installConsumer>>
  beforeAll(async () => {
    consumer = await installConsumer(name)
  })
  afterAll(() => consumer?.remove())

  it('passes the type check', async () => {
    expect(await consumer.script('typecheck')).not.toContain('error')
  })

  describe.each(isWholeMatrix || name === 'next' ? modes : [production])('$mode', ({ scripts }) => {
    let emulator: Awaited<ReturnType<typeof startEmulator>>
    let shop: Awaited<ReturnType<typeof serveConsumer>>
    let browser: Awaited<ReturnType<typeof openBrowser>>
    beforeAll(async () => {
      emulator = await startEmulator(consumer.folder)
      for (const script of scripts.slice(0, -1)) await consumer.script(script, emulator.variables)
      shop = await serveConsumer(consumer.folder, scripts.at(-1) ?? '', emulator)
      browser = await openBrowser()
      for (const path of pages) await visit(`/${path}`)
    })
    /** Requests a page once: a development server then builds it, and may reload it. */
    async function visit(path: string) {
      const { page, close } = await browser.openPage()
      await page.goto(`${emulator.shop}${path}`, { waitUntil: 'networkidle' })
      await close()
    }
    afterAll(async () => {
      await browser?.close()
      await shop?.stop()
      await emulator?.stop()
    })

    it('logs no error or warning on any page', async () => {
      const { page, complaints, close } = await browser.openPage()
      for (const path of pages) await page.goto(`${emulator.shop}/${path}`, { waitUntil: 'networkidle' })
      expect(complaints).toEqual([])
      await close()
    })

    it('resets a forgotten password and changes the email address', async () => {
      const { page, complaints, close } = await browser.openPage()
      const journey = { page, emulator, messages }
      await resetForgottenPassword(journey, 'ada@example.com', password)
      await changeEmailAddress(journey, 'ada@example.com', 'ada@lovelace.example', password)
      expect(complaints).toEqual([])
      expect(shop.errors().replaceAll(toolWarnings, '')).toBe('')
      await close()
    })

    it.each(links[name] ?? [])('keeps no token of %s in the router [URL-8]', async (link, urlInRouter) => {
      // A development server of Next.js drops pages after some others.
      await visit(link.replace(/[?#].*/, ''))
      const { page, complaints, close } = await browser.openPage()
      expect(await findToken({ page, shop: emulator.shop, link, urlInRouter, isServerRendered })).toEqual([])
      expect(complaints).toEqual([])
      await close()
    })

    it.runIf(name === 'vite-react-19')(
      'gives the link of another page in a hash router to that page [URL-9]',
      async () => {
        const { page, complaints, close } = await browser.openPage()
        await openSecondHashLink({ page, emulator, messages })
        // The service rejects that token.
        expect(complaints.filter((complaint) => !complaint.includes('400'))).toEqual([])
        await close()
      },
    )

    it.runIf(isServerRendered)('shows its forms before any script runs', async () => {
      const { page, close } = await browser.openPage({ javaScriptEnabled: false })
      await page.goto(`${emulator.shop}/change-password`)
      expect(await page.getByRole('heading', { name: messages.changePassword.title }).isVisible()).toBe(true)
      expect(
        await page.getByLabel(messages.changePassword.currentPassword, { exact: true }).isVisible(),
      ).toBe(true)
      await close()
    })

    it.runIf(name === 'next')('requests a reset on the server without a script', async () => {
      const { page, close } = await browser.openPage({ javaScriptEnabled: false })
      const link = await requestResetWithoutScript({ page, emulator, messages }, 'ada@lovelace.example')
      expect(link).toContain('token=')
      await close()
    })

    it.each(proxies[name] ?? [])('serves the five forms in $pages through the proxy', async (proxy) => {
      const { page, complaints, close } = await browser.openPage()
      expect(await useProxy({ page, emulator, messages }, proxy, password)).toEqual([])
      expect(complaints).toEqual([])
      await close()
    })
  })
})
