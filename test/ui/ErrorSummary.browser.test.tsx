import { act, screen, waitFor } from '@testing-library/react'
import { createRoot } from 'react-dom/client'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CredentialsProvider, ErrorSummary } from '../../src/index.js'
import { expectAnnounced, press } from '../support/form.js'
import { FormWithSummary } from '../support/FormWithSummary.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

/** Renders a form whose ids start with `prefix`. */
async function renderWithPrefix(prefix: string) {
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container, { identifierPrefix: prefix })
  await act(async () =>
    root.render(
      <CredentialsProvider tenant="shop" getToken={() => null}>
        <FormWithSummary />
      </CredentialsProvider>,
    ),
  )
  return () => act(async () => root.unmount())
}

/** The line of the caret. An invalid field has a thicker border, and the same height. */
function centre(field: HTMLElement) {
  const { top, bottom } = field.getBoundingClientRect()
  return (top + bottom) / 2
}

describe('<ErrorSummary />', () => {
  it('focuses a field whose id has non-ASCII characters, as those of React 19.1 have [A-24]', async () => {
    const unmount = await renderWithPrefix('«é»:')
    const url = window.location.href
    await userEvent.click(screen.getByRole('button', { name: 'Change password' }))
    await userEvent.click(await screen.findByRole('link', { name: 'Enter a new password.' }))
    expect(screen.getByLabelText('New password')).toHaveFocus()
    expect(window.location.href).toBe(url)
    await unmount()
  })

  it('keeps the URL when the field is not in the page [A-24]', async () => {
    const { user } = renderWithEmulator(
      <ErrorSummary
        fieldErrors={[
          { id: 'first', errorMessage: 'First' },
          { id: 'second', errorMessage: 'Second' },
        ]}
      />,
    )
    const url = window.location.href
    await user.click(screen.getByRole('link', { name: 'First' }))
    expect(window.location.href).toBe(url)
  })

  it.each(['Current password', 'New password', 'Confirm new password'])(
    'does not move "%s" while it is typed in [A-22]',
    async (label) => {
      const { user } = renderWithEmulator(<FormWithSummary />)
      await press(user, 'Change password')
      await expectAnnounced('There is a problem')
      const field = screen.getByLabelText(label)
      await user.click(field)
      const before = centre(field)
      const [error = ''] = field.getAttribute('aria-describedby')?.split(' ').slice(-1) ?? []
      const message = document.getElementById(error)?.textContent
      await user.keyboard('a quiet river')
      await waitFor(() => expect(document.getElementById(error)?.textContent).not.toBe(message))
      expect(centre(field)).toBe(before)
    },
  )
})
