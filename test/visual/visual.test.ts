import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unpackChromium } from '../support/chromium.mjs'
import { openStorybook, whenPlayed } from '../support/openStorybook.js'
import { states, type State } from './states.js'

const expected = fileURLToPath(new URL('../../stories/visual/', import.meta.url))
const differences = fileURLToPath(new URL('differences/', import.meta.url))

// Share of pixels. Antialiasing of text differs slightly between processors; a moved line differs by far more.
const tolerance = 0.002

// Always the version of the npm package, because versions of Chromium render text differently.
const chromium = await unpackChromium()

// Disables settings of the machine that change text rendering.
const fontArguments = ['--font-render-hinting=none', '--disable-lcd-text']

/** `npm run test:visual:update` takes new screenshots. Review them before you commit. */
describe.skipIf(!chromium)('the screenshot', { timeout: 60_000 }, () => {
  let storybook: Awaited<ReturnType<typeof openStorybook>>
  beforeAll(async () => {
    storybook = await openStorybook(chromium, fontArguments)
  }, 60_000)
  afterAll(() => storybook.close())

  async function take({ story, globals = '', width = 640 }: State): Promise<Buffer> {
    const page = await storybook.browser.newPage({
      viewport: { width, height: 320 },
      deviceScaleFactor: width > 1000 ? 1 : 1.5,
      reducedMotion: 'reduce',
    })
    await page.goto(`${storybook.story(story)}&globals=${globals}`)
    await whenPlayed(page)
    await page.evaluate(() => document.fonts.ready)
    const image = await page.screenshot({ fullPage: true, caret: 'hide', animations: 'disabled' })
    await page.close()
    return image
  }

  it.each(states.map((state) => [state.name, state] as const))('%s is unchanged', async (name, state) => {
    const image = await take(state)
    if (env.VISUAL === 'update') writeFileSync(`${expected}${name}.png`, image)
    const now = PNG.sync.read(image)
    const then = PNG.sync.read(readFileSync(`${expected}${name}.png`))
    expect({ width: now.width, height: now.height }).toEqual({ width: then.width, height: then.height })
    const difference = new PNG({ width: now.width, height: now.height })
    const pixels = pixelmatch(then.data, now.data, difference.data, now.width, now.height, { threshold: 0.2 })
    const share = pixels / (now.width * now.height)
    if (share > tolerance) {
      mkdirSync(differences, { recursive: true })
      writeFileSync(`${differences}${name}.png`, PNG.sync.write(difference))
    }
    expect(
      share,
      `The screenshot differs, see ${differences}${name}.png. If this is intended, run \`npm run test:visual:update\`.`,
    ).toBeLessThan(tolerance)
  })
})
