import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createEmulator, seedCustomer, type Fault } from '../../src/emulator.js'
import { RequestPasswordResetForm, type PanelProps } from '../../src/index.js'
import { expectAccessible } from '../support/axe.js'
import { fakeClock } from '../support/clock.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

const { email } = seedCustomer
const operation = 'requestPasswordReset'
const links = { signIn: '/sign-in' }
const wait = (when: string) => `You can resend the email in ${when}.`
const button = () => screen.getByRole('button', { name: 'Resend email' })
const announced = (text: string) => screen.findByText(text, { selector: '[role=status], [role=status] *' })

let clock: ReturnType<typeof fakeClock>
beforeEach(() => {
  sessionStorage.clear()
  clock = fakeClock()
})
afterEach(() => {
  clock.restore()
  vi.restoreAllMocks()
})

async function send(options: Parameters<typeof renderWithEmulator>[1] = {}, typed: string = email) {
  const view = renderWithEmulator(<RequestPasswordResetForm site="main" />, { links, ...options })
  await fill(view.user, { 'Email address': typed })
  await press(view.user, 'Send reset link')
  await expectAnnounced('Check your email')
  // The countdown starts in an effect, after the focus was moved.
  await expect.poll(() => vi.getTimerCount()).toBe(1)
  return view
}

async function sendTwice(response: NonNullable<Fault['response']>) {
  const view = await send()
  clock.advance(60)
  view.emulator.addFault({ operation, response })
  await view.user.click(button())
  return view
}

describe('"Resend email"', () => {
  it('sends the same input again after a minute', async () => {
    const { emulator, user } = await send()
    clock.advance(60)
    await user.click(button())
    await announced('Email sent again.')
    expect(emulator.outbox).toMatchObject([
      { to: email, site: 'main' },
      { to: email, site: 'main' },
    ])
    await expectAccessible()
  })

  it('keeps the focus', async () => {
    const { user } = await send()
    clock.advance(60)
    await user.click(button())
    await announced('Email sent again.')
    expect(button()).toHaveFocus()
  })

  it('sends nothing during the wait, but can be focused', async () => {
    const { emulator, user } = await send()
    expect(button()).toHaveAttribute('aria-disabled', 'true')
    button().focus()
    await user.keyboard('{Enter}')
    expect(button()).toHaveFocus()
    expect(emulator.outbox).toHaveLength(1)
    expect(screen.queryByText('Sending…')).toBeNull()
    await expectAccessible()
  })

  it('sends once on a double click', async () => {
    const { emulator, user } = await send()
    clock.advance(60)
    await user.dblClick(button())
    await announced('Email sent again.')
    expect(emulator.outbox).toHaveLength(2)
  })

  it('shows how long to wait', async () => {
    await send()
    expect(screen.getByText(wait('60 seconds'))).toBeVisible()
    clock.advance(18)
    expect(screen.getByText(wait('42 seconds'))).toBeVisible()
    clock.advance(42)
    expect(screen.queryByText(/You can resend/)).toBeNull()
    expect(button()).toHaveAttribute('aria-disabled', 'false')
  })

  it('announces the end of the wait, not each second [A-5]', async () => {
    await send()
    const region = screen.getByText(wait('60 seconds')).closest('[role=status], [aria-live]')
    expect(region).toBeNull()
    const texts = () =>
      [...document.querySelectorAll('[role=status]')].map((each) => each.textContent).join('')
    clock.advance(59)
    expect(texts()).toBe('')
    clock.advance(1)
    expect(texts()).toBe('Resend email')
  })

  it('does not render the panel each second', async () => {
    const Panel = vi.fn<(props: PanelProps) => ReactElement>(({ children }) => <section>{children}</section>)
    await send({ components: { Panel } })
    const before = Panel.mock.calls.length
    clock.advance(10)
    expect(screen.getByText(wait('50 seconds'))).toBeVisible()
    expect(Panel).toHaveBeenCalledTimes(before)
  })

  it('waits as long as Retry-After says', async () => {
    const { emulator, user } = await sendTwice({ status: 429, headers: { 'Retry-After': '300' } })
    await announced('Too many attempts. Try again in 5 minutes.')
    expect(screen.getByText(wait('5 minutes'))).toBeVisible()
    await expectAccessible()
    clock.advance(299)
    // Playwright waits for a button that is not `aria-disabled`.
    button().click()
    expect(emulator.outbox).toHaveLength(1)
    clock.advance(1)
    await user.click(button())
    await announced('Email sent again.')
    expect(emulator.outbox).toHaveLength(2)
  })

  it('shows that the outcome is unknown', async () => {
    await sendTwice({ status: 503 })
    await announced('We couldn’t confirm that your request arrived. Check your email before you try again.')
    expect(screen.getByText(wait('60 seconds'))).toBeVisible()
  })

  it('can be pressed again at once if nothing was sent', async () => {
    const { emulator, user } = await send()
    clock.advance(60)
    emulator.addFault({ drop: 'beforeSend' })
    await user.click(button())
    await announced('You seem to be offline. Check your connection, then try again.')
    await user.click(button())
    await announced('Email sent again.')
    expect(emulator.outbox).toHaveLength(2)
  })

  it.each([400, 403, 404])('looks the same for a response of %i [ENU-1]', async (status) => {
    await sendTwice({ status, headers: { 'Retry-After': '300' } })
    await announced('Email sent again.')
    expect(screen.getByText(wait('60 seconds'))).toBeVisible()
  })

  it('shows the same steps for a known as for an unknown email address [ENU-3]', async () => {
    async function stepsFor(typed: string) {
      sessionStorage.clear()
      const { user, unmount } = await send({}, typed)
      clock.advance(60)
      const text = () => document.body.textContent.replaceAll(typed, '…')
      const steps = new Set([text()])
      const watch = new MutationObserver(() => steps.add(text()))
      watch.observe(document.body, { childList: true, subtree: true, characterData: true })
      await user.click(button())
      await announced('Email sent again.')
      watch.disconnect()
      unmount()
      return [...steps]
    }
    const steps = await stepsFor(email)
    expect(steps.join()).toContain('Sending…')
    expect(await stepsFor('unknown@example.com')).toEqual(steps)
  })
})

describe('the wait before "Resend email"', () => {
  it('survives a reload', async () => {
    const { unmount } = await sendTwice({ status: 429, headers: { 'Retry-After': '300' } })
    await announced('Too many attempts. Try again in 5 minutes.')
    unmount()
    clock.advance(100)
    await send()
    expect(screen.getByText(wait('4 minutes'))).toBeVisible()
  })

  it('does not delay a submit after a reload', async () => {
    const { unmount } = await send()
    unmount()
    const { emulator } = await send({ emulator: createEmulator() })
    expect(emulator.outbox).toHaveLength(1)
  })

  it('stores no email address [SEC-10]', async () => {
    await send()
    expect(Object.keys(sessionStorage)).toEqual(['emporix-credentials:requestPasswordReset:resend'])
    expect(Object.values(sessionStorage).join()).toMatch(/^[\d.]+ 60$/)
  })

  it.each([
    ['forward', 86_400_000],
    ['back', -86_400_000],
  ])('is not changed by a system time that is set %s', async (_, by) => {
    await send()
    vi.setSystemTime(Date.now() + by)
    clock.advance(18)
    expect(screen.getByText(wait('42 seconds'))).toBeVisible()
  })

  it('is over if a reload with another system time would make it longer', async () => {
    const end = performance.timeOrigin + performance.now() + 86_400_000
    sessionStorage.setItem('emporix-credentials:requestPasswordReset:resend', `${end} 300`)
    await send()
    expect(screen.getByText(wait('60 seconds'))).toBeVisible()
  })

  it('works without storage', async () => {
    const blocked = () => {
      throw new DOMException('Blocked.', 'SecurityError')
    }
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(blocked)
    const { user } = await send()
    button().click()
    expect(screen.queryByText('Sending…')).toBeNull()
    clock.advance(60)
    await user.click(button())
    expect(await announced('Email sent again.')).toBeVisible()
  })
})
