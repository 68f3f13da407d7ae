import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { de } from '../../src/messages/de.js'
import { en } from '../../src/messages.js'
import { installConsumer } from './support/installConsumer.js'
import { walkChangeOfAddress, walkForgottenPassword, walkWithoutScript } from './support/journeys.js'
import { openBrowser } from './support/openBrowser.js'
import { serveConsumer, startEmulator } from './support/serveConsumer.js'

const consumers = [
  { name: 'vite-react-19', words: en, isServerRendered: false },
  { name: 'vite-react-18', words: en, isServerRendered: false },
  { name: 'next', words: de, isServerRendered: true },
  { name: 'react-router', words: en, isServerRendered: true },
]
// React tells of a hydration that differs in an attribute under development alone.
const modes = [
  { mode: 'built for production', scripts: ['build', 'start'] },
  { mode: 'under development', scripts: ['dev'] },
]
// React Router's plugin tells Vite a setting by its old name.
const toolsOwn = /^The `envFile` option is deprecated.+\n/gm
const password = 'a password of some length'
const pages = ['', 'forgotten-password', 'reset-password', 'change-email', 'confirm-email', 'change-password']

describe.each(consumers)('the packed package in $name', ({ name, words, isServerRendered }) => {
  let consumer: Awaited<ReturnType<typeof installConsumer>>
  beforeAll(async () => {
    consumer = await installConsumer(name)
  })
  afterAll(() => consumer?.remove())

  it('fits the types', async () => {
    expect(await consumer.script('typecheck')).not.toContain('error')
  })

  describe.each(modes)('$mode', ({ scripts }) => {
    let emulator: Awaited<ReturnType<typeof startEmulator>>
    let shop: Awaited<ReturnType<typeof serveConsumer>>
    let browser: Awaited<ReturnType<typeof openBrowser>>
    beforeAll(async () => {
      emulator = await startEmulator(consumer.folder)
      for (const script of scripts.slice(0, -1)) await consumer.script(script, emulator.variables)
      shop = await serveConsumer(consumer.folder, scripts.at(-1) ?? '', emulator)
      browser = await openBrowser()
      // A server under development builds what is asked for, and may load the first page anew when it has.
      const { page, close } = await browser.openPage()
      for (const path of pages) await page.goto(`${emulator.shop}/${path}`, { waitUntil: 'networkidle' })
      await close()
    })
    afterAll(async () => {
      await browser?.close()
      await shop?.stop()
      await emulator?.stop()
    })

    it('complains of nothing on any page', async () => {
      const { page, complaints, close } = await browser.openPage()
      for (const path of pages) await page.goto(`${emulator.shop}/${path}`, { waitUntil: 'networkidle' })
      expect(complaints).toEqual([])
      await close()
    })

    it('walks from a forgotten password and through a change of the address', async () => {
      const { page, complaints, close } = await browser.openPage()
      const walk = { page, emulator, words }
      await walkForgottenPassword(walk, 'ada@example.com', password)
      await walkChangeOfAddress(walk, 'ada@example.com', 'ada@lovelace.example', password)
      expect(complaints).toEqual([])
      expect(shop.errors().replaceAll(toolsOwn, '')).toBe('')
      await close()
    })

    it.runIf(isServerRendered)('shows its forms before any script runs', async () => {
      const { page, close } = await browser.openPage({ javaScriptEnabled: false })
      await page.goto(`${emulator.shop}/change-password`)
      expect(await page.getByRole('heading', { name: words.changePassword.title }).isVisible()).toBe(true)
      expect(await page.getByLabel(words.changePassword.currentPassword, { exact: true }).isVisible()).toBe(
        true,
      )
      await close()
    })

    it.runIf(name === 'next')('asks for a reset from the server, where no script runs', async () => {
      const { page, close } = await browser.openPage({ javaScriptEnabled: false })
      const link = await walkWithoutScript({ page, emulator, words }, 'ada@lovelace.example')
      expect(link).toContain('token=')
      await close()
    })
  })
})
