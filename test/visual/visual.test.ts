import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unpackChromium } from '../support/chromium.mjs'
import { openStorybook, whenPlayed } from '../support/openStorybook.js'
import { pictures, type Picture } from './pictures.js'

const kept = fileURLToPath(new URL('../../stories/pictures/', import.meta.url))
const differing = fileURLToPath(new URL('differences/', import.meta.url))

// Edges of letters differ a little from processor to processor; a moved line differs by far more.
const tolerance = 0.002

// The one that comes with the packages: another version draws letters in another way.
const chromium = await unpackChromium()

// As little as can be of what a machine's settings say about letters.
const asEverywhere = ['--font-render-hinting=none', '--disable-lcd-text']

/** `npm run test:visual:update` takes them anew; then look at them before you commit. */
describe.skipIf(!chromium)('the pictures', { timeout: 60_000 }, () => {
  let storybook: Awaited<ReturnType<typeof openStorybook>>
  beforeAll(async () => {
    storybook = await openStorybook(chromium, asEverywhere)
  }, 60_000)
  afterAll(() => storybook.close())

  async function take({ story, globals = '', width = 640 }: Picture): Promise<Buffer> {
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

  it.each(pictures.map((picture) => [picture.name, picture] as const))('%s', async (name, picture) => {
    const image = await take(picture)
    if (env.PICTURES === 'take') writeFileSync(`${kept}${name}.png`, image)
    const now = PNG.sync.read(image)
    const then = PNG.sync.read(readFileSync(`${kept}${name}.png`))
    expect({ width: now.width, height: now.height }).toEqual({ width: then.width, height: then.height })
    const difference = new PNG({ width: now.width, height: now.height })
    const pixels = pixelmatch(then.data, now.data, difference.data, now.width, now.height, { threshold: 0.2 })
    const share = pixels / (now.width * now.height)
    if (share > tolerance) {
      mkdirSync(differing, { recursive: true })
      writeFileSync(`${differing}${name}.png`, PNG.sync.write(difference))
    }
    expect(share, `see ${differing}${name}.png; if it is meant, npm run test:visual:update`).toBeLessThan(
      tolerance,
    )
  })
})
