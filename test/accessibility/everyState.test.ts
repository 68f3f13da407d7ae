import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStorybook, whenPlayed } from '../support/openStorybook.js'
import { findProblems, findUnseenFocus } from './findProblems.js'

interface Index {
  entries: Record<string, { id: string; title: string; name: string; type: string }>
}

const forms = new Set([
  'Change password',
  'Change email',
  'Confirm email change',
  'Request password reset',
  'Reset password',
])

/** Every state of every form: `npm test` builds the book, which lists them. */
function states() {
  const { entries }: Index = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'))
  return Object.values(entries).filter(({ title, type }) => type === 'story' && forms.has(title))
}

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** What a customer can have set. Each is undone by the next. */
const ways: Record<string, (page: Page) => Promise<unknown>> = {
  light: (page) => page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' }),
  dark: (page) => dress(page, { theme: 'dark' }),
  'right to left': (page) => dress(page, { direction: 'rtl' }),
  'twice the text': (page) => dress(page, { css: 'html { font-size: 200% }' }),
  'text spacing': (page) => dress(page, { css: spacing }),
  'a narrow phone': (page) => page.setViewportSize({ width: 320, height: 640 }),
  'a narrow phone, right to left, twice the text': (page) =>
    dress(page, { direction: 'rtl', css: 'html { font-size: 200% }' }),
  'forced colours': (page) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }),
}

/** Where controls are gone through with the keyboard, too. */
const seenFocusIn = new Set(['light', 'dark', 'forced colours'])

function dress(page: Page, { theme = 'light', direction = 'ltr', css = '' }) {
  return page.evaluate(
    ([nextTheme = '', nextDirection = '', nextCss = '']) => {
      const shop = document.querySelector<HTMLElement>('.page')
      if (!shop) throw new Error('The story has no page.')
      shop.dataset.theme = nextTheme
      shop.dir = nextDirection
      document.getElementById('dress')?.remove()
      document.head.append(
        Object.assign(document.createElement('style'), { id: 'dress', textContent: nextCss }),
      )
    },
    [theme, direction, css],
  )
}

describe('every state, however it is looked at', { timeout: 60_000 }, () => {
  let storybook: Awaited<ReturnType<typeof openStorybook>>
  let page: Page
  beforeAll(async () => {
    storybook = await openStorybook()
    page = await storybook.browser.newPage({ viewport: { width: 1024, height: 768 } })
    await page.addInitScript({ content: axe.source })
  }, 60_000)
  afterAll(() => storybook.close())

  it.each(states().map(({ id, title, name }) => [title, name, id]))(
    'A-10 A-11 A-12 A-13 A-14 A-15 A-19 %s, %s',
    async (_title, _name, id) => {
      await page.setViewportSize({ width: 1024, height: 768 })
      await page.goto(storybook.story(id))
      await whenPlayed(page)
      const problems: Record<string, string[]> = {}
      for (const [way, go] of Object.entries(ways)) {
        await dress(page, {})
        await go(page)
        const found = await findProblems(page)
        if (found.length > 0) problems[way] = found
      }
      // Last, since it moves the focus from where the story has left it.
      for (const [way, go] of Object.entries(ways).filter(([name]) => seenFocusIn.has(name))) {
        await dress(page, {})
        await go(page)
        const unseen = await findUnseenFocus(page)
        if (unseen.length > 0) problems[`${way}, with the keyboard`] = unseen
      }
      expect(problems).toEqual({})
    },
  )
})
