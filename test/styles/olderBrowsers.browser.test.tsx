import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ChangePasswordForm } from '../../src/index.js'
import css from '../../dist/styles.css?raw'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

/** Returns the relative luminance of a computed colour, `rgb(…)`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
    const channel = Number(value) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Adds the style sheet as a browser without the newer colour functions reads it. */
function addOlderStyles(more: string) {
  const style = document.createElement('style')
  style.className = 'older'
  const unlayered = css.replaceAll('@supports (color', '@supports (unknown')
  style.textContent = `@layer credentials, older; @layer older { ${unlayered} } ${more}`
  document.head.append(style)
}

describe('styles.css in browsers without light-dark()', () => {
  afterEach(() => document.querySelector('.older')?.remove())

  it.each(['light', 'dark'])('has readable labels on a %s page [A-11]', (scheme) => {
    addOlderStyles(`.page { color-scheme: ${scheme}; background: Canvas }`)
    const { container } = renderWithEmulator(
      <div className="page">
        <ChangePasswordForm />
      </div>,
    )
    const page = container.querySelector('.page')
    if (!page) throw new Error('The page is missing.')
    const { color } = getComputedStyle(screen.getByText('Current password'))
    expect(contrast(color, getComputedStyle(page).backgroundColor)).toBeGreaterThan(4.5)
  })
})
