import { render, screen } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChangePasswordForm, CredentialsProvider, type CredentialsProviderProps } from '../../src/index.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

class Boundary extends Component<{ children: ReactNode }, { message?: string }> {
  override state: { message?: string } = {}
  static getDerivedStateFromError(error: Error) {
    return { message: error.message }
  }
  override render() {
    return this.state.message === undefined ? this.props.children : <p role="alert">{this.state.message}</p>
  }
}

/** Returns the message of the error that rendering throws. */
function renderError(ui: ReactNode) {
  render(<Boundary>{ui}</Boundary>)
  return screen.getByRole('alert').textContent
}

const valid: CredentialsProviderProps = { tenant: 'myshop', getToken: () => 'token' }

describe('<CredentialsProvider />', () => {
  // React also logs errors that a boundary catches.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
  afterEach(() => void vi.restoreAllMocks())

  it('throws an error with a fix when the provider is missing', () => {
    expect(renderError(<ChangePasswordForm />)).toMatch(
      /No CredentialsProvider found.+Render <CredentialsProvider/,
    )
  })

  it('throws for an invalid tenant', () => {
    expect(renderError(<CredentialsProvider {...valid} tenant="My Shop" />)).toMatch(
      /Invalid tenant.+My Shop.+3 to 16/,
    )
  })

  it('throws for a base URL without https', () => {
    expect(renderError(<CredentialsProvider {...valid} baseUrl="http://shop.example" />)).toMatch(/https/)
  })

  it('throws without getToken', () => {
    const props = { ...valid, getToken: undefined }
    // @ts-expect-error -- possible in an app without TypeScript
    expect(renderError(<CredentialsProvider {...props} />)).toMatch(/getToken is missing/)
  })

  it('merges messageOverrides into the catalogue', () => {
    renderWithEmulator(<ChangePasswordForm />, {
      messageOverrides: { changePassword: { title: 'A new key' } },
    })
    expect(screen.getByRole('heading', { name: 'A new key' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Change password' })).toBeVisible()
  })
})
