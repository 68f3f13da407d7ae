import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { TwoForms } from '../support/TwoForms.js'
import { designSystems, setStyles } from './systems.js'

const page = <TwoForms />
const adapters = designSystems.slice(1)
const elements = () =>
  screen.getAllByRole('form').flatMap((form) => [...form.querySelectorAll('*:not([hidden])')])

/** Describes what a customer sees of an element. */
function describeElement(element: Element) {
  const { x, y, width, height } = element.getBoundingClientRect()
  const { color, backgroundColor, fontSize, fontWeight, borderTopWidth } = getComputedStyle(element)
  const box = [x, y, width, height].map(Math.round).join(' ')
  return [element.localName, box, color, backgroundColor, fontSize, fontWeight, borderTopWidth].join(', ')
}

describe.each(adapters)('the forms in %s', (_, render) => {
  afterEach(() => {
    document.body.style.cssText = ''
  })

  it('have space above their button', () => {
    render(page)
    for (const form of screen.getAllByRole('form')) {
      const controls = form.querySelectorAll('input:not([hidden]), [role=checkbox], [type=submit]')
      const [field, button] = Array.from(controls, (control) => control.getBoundingClientRect()).slice(-2)
      expect((button?.top ?? 0) - (field?.bottom ?? 0)).toBeGreaterThanOrEqual(12)
    }
  })

  it('are not wider than a form should be', () => {
    render(page)
    for (const button of document.querySelectorAll('button[type=submit]'))
      expect(button.getBoundingClientRect().width).toBeLessThanOrEqual(450)
  })

  it('have no element with a class of the style sheet', () => {
    render(page)
    expect(elements().filter((element) => element.matches('[class*=credentials-]'))).toEqual([])
  })

  it('look the same with the style sheet', () => {
    // A dark page without `color-scheme`, which the style sheet cannot know.
    document.body.style.cssText = 'background: #111; color: #eee; line-height: 1.5'
    render(page)
    const before = elements().map(describeElement)
    setStyles(true)
    expect(elements().map(describeElement)).toEqual(before)
  })
})
