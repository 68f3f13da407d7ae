import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStorybook, whenPlayed } from '../support/openStorybook.js'
import { findHiddenFocus, findProblems } from './findProblems.js'

interface Index {
  entries: Record<string, { id: string; title: string; name: string; type: string }>
}

const forms = new Set([
  'Change password',
  'Change email',
  'Confirm email change',
  'Request password reset',
  'Reset password',
  'Set password',
  'Account security',
])

/** Returns every state of every form, from the index of the built Storybook. */
function states() {
  const { entries }: Index = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'))
  return Object.values(entries).filter(({ title, type }) => type === 'story' && forms.has(title))
}

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** Preferences of customers. Each one resets the one before. */
const preferences: Record<string, (page: Page) => Promise<unknown>> = {
  light: (page) => page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' }),
  dark: (page) => applyTheme(page, { theme: 'dark' }),
  'right to left': (page) => applyTheme(page, { direction: 'rtl' }),
  '200 % text size': (page) => applyTheme(page, { css: 'html { font-size: 200% }' }),
  'text spacing': (page) => applyTheme(page, { css: spacing }),
  'a narrow phone': (page) => page.setViewportSize({ width: 320, height: 640 }),
  'a narrow phone, right to left, 200 % text size': (page) =>
    applyTheme(page, { direction: 'rtl', css: 'html { font-size: 200% }' }),
  'forced colors': (page) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }),
}

/** Preferences in which the focus indicator of every control is checked. */
const withFocusCheck = new Set(['light', 'dark', 'forced colors'])

function applyTheme(page: Page, { theme = 'light', direction = 'ltr', css = '' }) {
  return page.evaluate(
    ([nextTheme = '', nextDirection = '', nextCss = '']) => {
      const frame = document.querySelector<HTMLElement>('.page')
      if (!frame) throw new Error('The story has no page.')
      frame.dataset.theme = nextTheme
      frame.dir = nextDirection
      document.getElementById('test-style')?.remove()
      document.head.append(
        Object.assign(document.createElement('style'), { id: 'test-style', textContent: nextCss }),
      )
    },
    [theme, direction, css],
  )
}

describe('every state', { timeout: 60_000 }, () => {
  let storybook: Awaited<ReturnType<typeof openStorybook>>
  let page: Page
  beforeAll(async () => {
    storybook = await openStorybook()
    page = await storybook.browser.newPage({ viewport: { width: 1024, height: 768 } })
    await page.addInitScript({ content: axe.source })
  }, 60_000)
  afterAll(() => storybook.close())

  it.each(states().map(({ id, title, name }) => [title, name, id]))(
    '%s, %s, is accessible with every preference [A-10, A-11, A-12, A-13, A-14, A-15, A-19]',
    async (_title, _name, id) => {
      await page.setViewportSize({ width: 1024, height: 768 })
      await page.goto(storybook.story(id))
      await whenPlayed(page)
      const problems: Record<string, string[]> = {}
      for (const [name, apply] of Object.entries(preferences)) {
        await applyTheme(page, {})
        await apply(page)
        const found = await findProblems(page)
        if (found.length > 0) problems[name] = found
      }
      // Last, because it moves the focus.
      for (const [name, apply] of Object.entries(preferences).filter(([each]) => withFocusCheck.has(each))) {
        await applyTheme(page, {})
        await apply(page)
        const hidden = await findHiddenFocus(page)
        if (hidden.length > 0) problems[`${name}, with the keyboard`] = hidden
      }
      expect(problems).toEqual({})
    },
  )
})
