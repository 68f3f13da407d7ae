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

function failing(ui: ReactNode) {
  render(<Boundary>{ui}</Boundary>)
  return screen.getByRole('alert').textContent
}

const valid: CredentialsProviderProps = { tenant: 'myshop', getToken: () => 'token' }

describe('CredentialsProvider', () => {
  // React repeats in the console what a boundary caught.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
  afterEach(() => void vi.restoreAllMocks())

  it('says what to do when it is missing', () => {
    expect(failing(<ChangePasswordForm />)).toMatch(
      /No CredentialsProvider found.+Render <CredentialsProvider/,
    )
  })

  it('refuses a tenant that is none', () => {
    expect(failing(<CredentialsProvider {...valid} tenant="My Shop" />)).toMatch(
      /Invalid tenant.+My Shop.+3 to 16/,
    )
  })

  it('refuses an address that is not encrypted', () => {
    expect(failing(<CredentialsProvider {...valid} baseUrl="http://shop.example" />)).toMatch(/https/)
  })

  it('refuses to go without getToken', () => {
    const props = { ...valid, getToken: undefined }
    // @ts-expect-error -- what a shop without types can do
    expect(failing(<CredentialsProvider {...props} />)).toMatch(/getToken is missing/)
  })

  it('lays sentences of the shop over the catalogue', () => {
    renderWithEmulator(<ChangePasswordForm />, {
      messageOverrides: { changePassword: { title: 'A new key' } },
    })
    expect(screen.getByRole('heading', { name: 'A new key' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Change password' })).toBeVisible()
  })
})
