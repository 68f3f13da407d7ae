import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStorybook } from '../support/openStorybook.js'

/** Requires `npm run build-storybook`, which `npm test` runs first. */
describe('the built Storybook', () => {
  let storybook: Awaited<ReturnType<typeof openStorybook>>
  beforeAll(async () => {
    storybook = await openStorybook()
  }, 60_000)
  afterAll(() => storybook.close())

  it.each([
    ['journeys--forgotten-password-played', 'ada@example.com'],
    ['journeys--change-of-address-played', 'ada@lovelace.example'],
  ])('plays %s', { timeout: 60_000 }, async (id, email) => {
    const page = await storybook.browser.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(storybook.story(id))
    await page.getByText(`Signed in as ${email}`).waitFor()
    expect(errors).toEqual([])
    await page.close()
  })
})
