import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ChangePasswordForm } from '../../src/index.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

/** Returns the corner radius of the submit button on a page with these styles. */
function radiusWith(css: string) {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  renderWithEmulator(<ChangePasswordForm />)
  const button = screen.getByRole('button', { name: 'Change password' })
  return getComputedStyle(button).borderTopLeftRadius
}

describe('styles.css', () => {
  afterEach(() => document.head.querySelector('style:last-of-type')?.remove())

  it('lets a later cascade layer of the app override a class', () => {
    const rule = '.credentials-submit { border-radius: 33px }'
    expect(radiusWith(`@layer credentials, app; @layer app { ${rule} }`)).toBe('33px')
  })

  it('is not affected by unlayered rules of the app', () => {
    expect(radiusWith('button { border-radius: 33px }')).not.toBe('33px')
  })
})
