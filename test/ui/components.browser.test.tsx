import { screen, waitFor } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import type { UserEvent } from 'vitest/browser'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import {
  AccountSecurityPage,
  ChangeEmailForm,
  ChangePasswordForm,
  RequestPasswordResetForm,
  ResetPasswordForm,
  type CredentialsComponents,
} from '../../src/index.js'
import { fill, press } from '../support/form.js'
import { links } from '../support/links.js'
import { rules } from '../support/passwordRules.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

interface Place {
  page: ReactElement
  /** Brings the page into the state in which the component is rendered. */
  act?: (user: UserEvent) => Promise<unknown>
  /** What the component is inside of. */
  inside: string
  /** What it contains. */
  content: string | RegExp
}

const request = <RequestPasswordResetForm />
const noLink = <ResetPasswordForm token={null} />

async function send(user: UserEvent) {
  await fill(user, { 'Email address': seedCustomer.email })
  await press(user, 'Send reset link')
}

/** Where each component is rendered. */
const places: Record<keyof CredentialsComponents, Place> = {
  TextField: { page: request, inside: 'form', content: 'Email address' },
  PasswordField: { page: <ChangePasswordForm />, inside: 'form', content: 'Current password' },
  CheckboxField: { page: <ChangeEmailForm />, inside: 'form', content: 'Use this email to contact me too' },
  SubmitButton: { page: request, inside: 'form', content: 'Send reset link' },
  Button: { page: request, act: send, inside: 'section', content: /Use a different email|Resend email/ },
  Link: { page: noLink, inside: 'section', content: 'Request a new link' },
  Alert: {
    page: <ChangeEmailForm />,
    act: async (user) => {
      await fill(user, {
        'Current email address': seedCustomer.email,
        'Confirm with your password': seedCustomer.password,
        'New email address': 'ada@lovelace.example',
      })
      await press(user, 'Change email address')
    },
    inside: 'form [tabindex="-1"]',
    content: /We couldn’t confirm/,
  },
  Panel: { page: noLink, inside: 'body', content: /This link doesn’t work/ },
  Heading: { page: request, inside: 'form', content: 'Forgot your password?' },
  Text: { page: request, inside: 'form', content: /Enter your email address/ },
  Layout: {
    page: request,
    inside: 'form',
    content: /Forgot your password\?.*Email address.*Send reset link/,
  },
  LiveRegion: {
    page: request,
    act: async (user) => {
      await user.click(screen.getByLabelText('Email address'))
      await user.keyboard('{Enter}')
    },
    inside: 'body',
    content: 'Enter your email address.',
  },
  PasswordStrengthMeter: { page: <ResetPasswordForm token="x" />, inside: 'form', content: /-newPassword$/ },
  PasswordRules: { page: <ResetPasswordForm token="x" />, inside: 'form', content: /-newPassword$/ },
}

/** Shows what a component of any kind receives. */
function Marker(props: { label?: string; passwordInputId?: string; children?: ReactNode }) {
  return (
    <div data-testid="marker">
      {props.label}
      {props.passwordInputId}
      {props.children}
    </div>
  )
}

describe.each(Object.entries(places))('components.%s', (name, { page, act, inside, content }) => {
  it('replaces the default one', async () => {
    const emulator = createEmulator()
    emulator.addFault({ operation: 'changeEmail', response: { status: 503 } })
    const { user } = renderWithEmulator(page, {
      emulator,
      links,
      passwordPolicy: { rules },
      components: { [name]: Marker },
    })
    await act?.(user)
    const [marker] = await screen.findAllByTestId('marker')
    await waitFor(() => expect(marker).toHaveTextContent(content))
    expect(marker?.parentElement?.closest(inside)).not.toBeNull()
  })
})

describe('components.Layout', () => {
  it('arranges the account page and its rows', async () => {
    const components = {
      Layout: ({ variant, children }: { variant: string; children: ReactNode }) => (
        <div data-testid={variant}>{children}</div>
      ),
    }
    const { user } = renderWithEmulator(<AccountSecurityPage />, { components })
    expect(screen.getAllByTestId('row')[1]).toHaveTextContent('Password')
    await press(user, 'Change password')
    expect(screen.getByTestId('page')).toContainElement(screen.getByRole('form'))
  })
})
