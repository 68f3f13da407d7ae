import type axe from 'axe-core'
import type { Page } from 'playwright'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Returns the violations of axe, clipped text, invisible borders and horizontal scrolling. Throws if the scan fails. */
export function findProblems(page: Page) {
  return page.evaluate(async () => {
    const animations = document.getAnimations()
    const prefersReducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    // Until a transition or a fade has ended, the contrast is that of neither color. Only spinners never end.
    const ending = animations.filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((each) => each.finished))
    const { violations, passes } = await window.axe.run('.page', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Landmarks and the level-one heading are those of the page around a form.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    })
    if (passes.length === 0) throw new Error('axe checked no element.')
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    /** Returns the relative luminance of a color (WCAG 2.2). */
    const luminance = (color: string) => {
      if (!context) throw new Error('There is no canvas.')
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = color
      context.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const contrast = (one: string, other: string) => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    }
    const frame = document.querySelector('.page')
    const background = frame ? getComputedStyle(frame).backgroundColor : ''
    const { scrollWidth, clientWidth } = document.documentElement
    const clipped = [...document.querySelectorAll('.page :is(label, p, button, a, h2)')].filter(
      (element) =>
        !element.matches('.credentials-visually-hidden') &&
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== 'inline',
    )
    const failing = (
      selector: string,
      isRight: (element: Element, style: CSSStyleDeclaration) => boolean,
      problem: string,
    ) =>
      [...document.querySelectorAll(`.page ${selector}`)]
        .filter((element) => !isRight(element, getComputedStyle(element)))
        .map(({ outerHTML }) => `${problem}: ${outerHTML}`)
    const isRtl = document.querySelector('.page')?.matches('[dir=rtl]')
    return [
      ...failing(
        ':is(.credentials-field > .credentials-input, .credentials-password, .credentials-checkbox, .credentials-alert)',
        (_, style) =>
          // The native checkbox, which has the system colors.
          style.appearance === 'auto' ||
          (style.borderTopStyle === 'solid' && contrast(style.borderTopColor, background) >= 3),
        'border is not visible',
      ),
      ...failing(
        '.credentials-icon',
        (element) => element.getBoundingClientRect().width >= 12,
        'is not visible',
      ),
      ...failing(
        '.credentials-reveal',
        (element) => {
          const input = element.previousElementSibling?.getBoundingClientRect().left ?? 0
          return element.getBoundingClientRect().left < input === Boolean(isRtl)
        },
        'is on the wrong side',
      ),
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...clipped.map(({ outerHTML }) => `clipped: ${outerHTML}`),
      ...(prefersReducedMotion && animations.length > 0 ? ['moves'] : []),
      ...(scrollWidth > clientWidth ? [`scrolls horizontally: ${scrollWidth} in ${clientWidth}`] : []),
      ...(document.activeElement === document.body && document.querySelector('[data-status=error]')
        ? ['focus is lost']
        : []),
    ]
  })
}

/** Returns the controls without a focus outline, on themselves or on their parent. */
export async function findHiddenFocus(page: Page) {
  const hidden: string[] = []
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
      const isVisible = outlines.some(
        (style) => style?.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2,
      )
      return isVisible ? '' : activeElement.outerHTML
    })
    if (control) hidden.push(`focus is not visible: ${control}`)
  }
  return hidden
}
