import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { ChangeEmailForm } from '../../src/index.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email } = seedCustomer

function renderMessage(currentEmailSentence: string, currentEmail: string = email) {
  return renderWithEmulator(<ChangeEmailForm currentEmail={currentEmail} />, {
    messageOverrides: { changeEmail: { currentEmailSentence } },
  })
}

describe('<FormattedMessage />', () => {
  afterEach(() => vi.restoreAllMocks())

  it('isolates the direction of a value', () => {
    renderMessage('Signed in: {email}')
    expect(screen.getByText(email, { selector: 'bdi' })).toBeVisible()
  })

  it.each(['محمد@example.com', 'דוד@example.com'])(
    'shows %s from left to right, as its field does',
    (address) => {
      renderMessage('Signed in: {email}', address)
      const text = screen.getByText(address).firstChild
      if (!text) throw new Error('There is no text.')
      const leftOf = (start: number, end: number) => {
        const range = document.createRange()
        range.setStart(text, start)
        range.setEnd(text, end)
        return range.getBoundingClientRect().left
      }
      const at = address.indexOf('@')
      expect(leftOf(0, at)).toBeLessThan(leftOf(at + 1, address.length))
    },
  )

  it('shows a placeholder without a value [I18N-1]', () => {
    const { container } = renderMessage('Signed in: {mail}, {email}')
    expect(container).toHaveTextContent(`Signed in: {mail}, ${email}`)
  })

  it('shows braces that are no placeholder', () => {
    const { container } = renderMessage('{ {not one} {email} }')
    expect(container).toHaveTextContent(`{ {not one} ${email} }`)
  })

  it('shows a value twice without a warning of React [I18N-1]', () => {
    const warn = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { container } = renderMessage('{email} is {email}')
    expect(container).toHaveTextContent(`${email} is ${email}`)
    expect(warn.mock.calls).toEqual([])
  })
})
