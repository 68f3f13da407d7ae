import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { verifyCaptcha } from '../../stories/recipes/captcha.js'
import { CaptchaPasswordReset } from '../../stories/recipes/CaptchaPasswordReset.js'
import { requireCaptcha } from '../../stories/recipes/requireCaptcha.js'
import { fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const typed = { 'Email address': seedCustomer.email }

/** Opens the form in a shop whose proxy verifies captchas. */
async function open(verify = verifyCaptcha) {
  const emulator = createEmulator()
  const tokens: (string | null)[] = []
  const proxy = requireCaptcha(
    async ({ url, method, headers, body }) =>
      emulator.fetch(url, { method, headers, body: await new Response(body).text() }),
    async (token) => {
      tokens.push(token)
      return verify(token)
    },
  )
  const view = renderWithEmulator(<CaptchaPasswordReset />, {
    emulator,
    fetch: (url, init) => proxy(new Request(url, init)),
  })
  await fill(view.user, typed)
  return { ...view, tokens, solve: () => view.user.click(screen.getByRole('checkbox')) }
}

describe('<CaptchaPasswordReset />', () => {
  it('sends the token of the captcha', async () => {
    const { emulator, user, tokens, solve } = await open()
    await solve()
    await press(user, 'Send reset link')
    expect(await screen.findByText('Check your email')).toBeVisible()
    expect(tokens).toHaveLength(1)
    expect(emulator.outbox).toHaveLength(1)
  })

  it('sends nothing and keeps the email address while the captcha is not solved', async () => {
    const { emulator, user, tokens } = await open()
    await press(user, 'Send reset link')
    expect(await screen.findByRole('alert')).toHaveTextContent('This wasn’t accepted')
    expect(screen.getByLabelText('Email address')).toHaveValue(seedCustomer.email)
    expect(tokens).toEqual([])
    expect(emulator.outbox).toEqual([])
  })

  it('needs another token after a failure', async () => {
    const { emulator, user, tokens, solve } = await open()
    emulator.addFault({ operation: 'requestPasswordReset', response: { status: 502 } })
    await solve()
    await press(user, 'Send reset link')
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'We couldn’t confirm that your request arrived',
    )
    expect(screen.getByRole('checkbox')).not.toBeChecked()
    await solve()
    await press(user, 'Send reset link')
    expect(await screen.findByText('Check your email')).toBeVisible()
    expect(new Set(tokens).size).toBe(2)
    expect(emulator.outbox).toHaveLength(1)
  })

  it('shows that the proxy rejected the token, not that an email was sent', async () => {
    const { emulator, user, solve } = await open(async () => false)
    await solve()
    await press(user, 'Send reset link')
    expect(await screen.findByRole('alert')).toHaveTextContent('This wasn’t accepted')
    expect(emulator.outbox).toEqual([])
  })
})
