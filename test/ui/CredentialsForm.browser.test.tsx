import { createPortal } from 'react-dom'
import { describe, expect, it } from 'vitest'
import { CredentialsForm, useChangePasswordForm, useCredentialsContext } from '../../src/index.js'
import { press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

/** A form of this package, with a dialog in it that has another form. */
function WithPortal({ onSubmit }: { onSubmit: () => void }) {
  const labels = useCredentialsContext().messages.changePassword
  const form = useChangePasswordForm()
  return (
    <CredentialsForm {...form} labels={labels} successContent={null} submit={onSubmit}>
      {createPortal(
        <form onSubmit={(event) => event.preventDefault()}>
          <button type="submit">Subscribe</button>
        </form>,
        document.body,
      )}
    </CredentialsForm>
  )
}

describe('<CredentialsForm />', () => {
  it('ignores the submit of a form in a portal [CON-7]', async () => {
    let submits = 0
    const { user } = renderWithEmulator(<WithPortal onSubmit={() => (submits += 1)} />)
    await press(user, 'Subscribe')
    expect(submits).toBe(0)
  })
})
