import { screen } from '@testing-library/react'
import type { ReactElement, RefAttributes } from 'react'
import { describe, expect, it } from 'vitest'
import {
  AccountSecurityPage,
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  ConfirmEmailChangePage,
  RequestPasswordResetForm,
  ResetPasswordForm,
  ResetPasswordPage,
  type BaseFormProps,
} from '../../src/index.js'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { en } from '../../src/messages.js'
import { mailToken } from '../../stories/support/mailToken.js'
import { expectAnnounced, fill, press } from '../support/form.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

type Props = BaseFormProps & RefAttributes<HTMLFormElement>

const forms: [name: string, title: string, create: (props: Props) => ReactElement][] = [
  ['ChangeEmailForm', 'Change email address', (props) => <ChangeEmailForm {...props} />],
  [
    'ConfirmEmailChangeForm',
    'Confirm your new email address',
    (props) => <ConfirmEmailChangeForm token="t" {...props} />,
  ],
  ['RequestPasswordResetForm', 'Forgot your password?', (props) => <RequestPasswordResetForm {...props} />],
  ['ResetPasswordForm', 'Set a new password', (props) => <ResetPasswordForm token="t" {...props} />],
  ['ChangePasswordForm', 'Change password', (props) => <ChangePasswordForm {...props} />],
]

describe.each(forms)('<%s />', (_, title, create) => {
  it('passes attributes to the form', () => {
    const style = { marginTop: '3px' }
    const attributes = { id: 'a', className: 'b', style, 'aria-describedby': 'c', 'data-d': 'e' }
    renderWithEmulator(create(attributes))
    const form = screen.getByRole('form', { name: title })
    expect(form).toHaveAttribute('id', 'a')
    expect(form).toHaveClass('credentials-form', 'b')
    expect(form).toHaveStyle(style)
    expect(form).toHaveAttribute('aria-describedby', 'c')
    expect(form).toHaveAttribute('data-d', 'e')
  })

  it('passes the ref to the form', () => {
    let form: HTMLFormElement | null = null
    renderWithEmulator(create({ ref: (element) => void (form = element) }))
    expect(form).toBe(screen.getByRole('form'))
  })

  it('keeps the method of the form and its check of values', () => {
    const others = { id: 'a', method: 'get', action: '/elsewhere', noValidate: false }
    renderWithEmulator(create(others))
    const form = screen.getByRole('form')
    expect(form).toHaveAttribute('method', 'post')
    expect(form).not.toHaveAttribute('action')
    expect(form).toHaveAttribute('novalidate')
  })

  it('renders another title', () => {
    renderWithEmulator(create({ title: <em>Another</em>, headingLevel: 3 }))
    expect(screen.getByRole('heading', { level: 3, name: 'Another' })).toBeVisible()
    expect(screen.getByRole('form')).toHaveAccessibleName('Another')
  })

  it('keeps its accessible name without a title', () => {
    renderWithEmulator(create({ hideTitle: true }))
    expect(screen.queryByRole('heading')).toBeNull()
    expect(screen.getByRole('form')).toHaveAccessibleName(title)
  })

  it('takes the accessible name from another element', () => {
    renderWithEmulator(
      <>
        <h1 id="dialog-title">Dialog</h1>
        {create({ hideTitle: true, 'aria-labelledby': 'dialog-title' })}
      </>,
    )
    expect(screen.getByRole('form')).toHaveAccessibleName('Dialog')
  })

  it('renders the slots around the fields and the submit button', () => {
    renderWithEmulator(
      create({
        beforeFields: <i>Before the fields</i>,
        beforeSubmit: <i>Before the button</i>,
        afterSubmit: <i>After the button</i>,
      }),
    )
    const fields = screen.queryAllByRole('textbox').map((field) => field.id)
    const order = Array.from(
      screen.getByRole('form').querySelectorAll('i, h2, input:not([tabindex]), .credentials-submit'),
      (element) => (element.tagName === 'I' ? element.textContent : element.tagName),
    ).filter((name, index, names) => name !== names[index - 1])
    expect(order).toEqual(
      fields.length > 0 || screen.queryAllByLabelText(/password/i).length > 0
        ? ['H2', 'Before the fields', 'INPUT', 'Before the button', 'BUTTON', 'After the button']
        : ['H2', 'Before the fields', 'Before the button', 'BUTTON', 'After the button'],
    )
  })
})

describe('a form after success', () => {
  it('keeps its attributes on the section that replaces it', async () => {
    const { user } = renderWithEmulator(
      <RequestPasswordResetForm id="a" className="b" style={{ marginTop: 3 }} aria-describedby="c" />,
    )
    await fill(user, { 'Email address': seedCustomer.email })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    const section = screen.getByRole('region', { name: 'Check your email' })
    expect(section).toHaveAttribute('id', 'a')
    expect(section).toHaveClass('credentials-panel', 'b')
    expect(section).toHaveStyle({ marginTop: '3px' })
    expect(section).toHaveAttribute('aria-describedby', 'c')
  })

  it('sets the ref to null, and to the form that is shown again', async () => {
    const ref: { current: HTMLFormElement | null } = { current: null }
    const { user } = renderWithEmulator(<RequestPasswordResetForm ref={ref} />)
    await fill(user, { 'Email address': seedCustomer.email })
    await press(user, 'Send reset link')
    await expectAnnounced('Check your email')
    expect(ref.current).toBeNull()
    await press(user, en.common.tryAnotherEmail)
    expect(ref.current).toBe(screen.getByRole('form'))
  })
})

describe('a page', () => {
  it.each<[string, (ref: (element: HTMLElement | null) => void) => ReactElement]>([
    ['AccountSecurityPage', (ref) => <AccountSecurityPage ref={ref} id="a" className="b" />],
    ['ResetPasswordPage', (ref) => <ResetPasswordPage ref={ref} id="a" className="b" />],
    ['ConfirmEmailChangePage', (ref) => <ConfirmEmailChangePage ref={ref} id="a" className="b" />],
  ])('passes the ref and attributes to its root: %s', async (_, create) => {
    const emulator = createEmulator()
    const start = window.location.href
    window.history.replaceState(null, '', `#token=${await mailToken(emulator, 'passwordReset')}`)
    let root: HTMLElement | null = null
    const { container } = renderWithEmulator(
      create((element) => void (root = element)),
      { emulator },
    )
    expect(root).toBe(container.querySelector('#a.b'))
    expect(root).not.toBeNull()
    window.history.replaceState(null, '', start)
  })
})
