import type axe from 'axe-core'
import type { Page } from 'playwright'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** What axe finds wrong, and what is cut off or needs scrolling in two directions. A scan that fails, throws. */
export function findProblems(page: Page) {
  return page.evaluate(async () => {
    const motion = document.getAnimations()
    const prefersStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    // Between two colours, neither is the one that is looked at.
    await Promise.all(motion.filter((each) => each instanceof CSSTransition).map((each) => each.finished))
    const { violations, passes } = await window.axe.run('.page', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // A form alone has no landmarks and no level-one heading; the page around it has.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    })
    if (passes.length === 0) throw new Error('axe looked at nothing.')
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    /** The relative luminance of a colour as the page has it (WCAG 2.2). */
    const luminance = (color: string) => {
      if (!pen) throw new Error('There is no canvas.')
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = color
      pen.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const contrast = (one: string, other: string) => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    }
    const shop = document.querySelector('.page')
    const backdrop = shop ? getComputedStyle(shop).backgroundColor : ''
    const { scrollWidth, clientWidth } = document.documentElement
    const clipped = [...document.querySelectorAll('.page :is(label, p, button, a, h2)')].filter(
      (element) =>
        !element.matches('.credentials-visually-hidden') &&
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== 'inline',
    )
    const wrong = (
      selector: string,
      isRight: (element: Element, style: CSSStyleDeclaration) => boolean,
      what: string,
    ) =>
      [...document.querySelectorAll(`.page ${selector}`)]
        .filter((element) => !isRight(element, getComputedStyle(element)))
        .map(({ outerHTML }) => `${what}: ${outerHTML}`)
    const isRtl = document.querySelector('.page')?.matches('[dir=rtl]')
    return [
      ...wrong(
        ':is(.credentials-field > .credentials-input, .credentials-password, .credentials-checkbox, .credentials-error-summary)',
        (_, style) =>
          // The browser's own checkbox, which has the colours that were asked for.
          style.appearance === 'auto' ||
          (style.borderTopStyle === 'solid' && contrast(style.borderTopColor, backdrop) >= 3),
        'its edge is not seen',
      ),
      ...wrong('.credentials-icon', (element) => element.getBoundingClientRect().width >= 12, 'is not shown'),
      ...wrong(
        '.credentials-reveal',
        (element) => {
          const input = element.previousElementSibling?.getBoundingClientRect().left ?? 0
          return element.getBoundingClientRect().left < input === Boolean(isRtl)
        },
        'is on the wrong side',
      ),
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...clipped.map(({ outerHTML }) => `cut off: ${outerHTML}`),
      ...(prefersStill && motion.length > 0 ? ['moves'] : []),
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} in ${clientWidth}`] : []),
      ...(document.activeElement === document.body && document.querySelector('[data-status=error]')
        ? ['focus is lost']
        : []),
    ]
  })
}

/** The controls whose focus cannot be seen: no outline of their own, nor of what stands around them. */
export async function findUnseenFocus(page: Page) {
  const unseen: string[] = []
  const count = await page.locator('.page :is(input, button, a):not([tabindex])').count()
  await page.evaluate(() => document.querySelector<HTMLElement>('.page')?.focus())
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('Tab')
    const control = await page.evaluate(() => {
      const { activeElement } = document
      if (!activeElement?.closest('.page')) return ''
      const outlines = [activeElement, activeElement.parentElement].map(
        (element) => element && getComputedStyle(element),
      )
      const isSeen = outlines.some(
        (style) => style?.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2,
      )
      return isSeen ? '' : activeElement.outerHTML
    })
    if (control) unseen.push(`focus is not seen: ${control}`)
  }
  return unseen
}
