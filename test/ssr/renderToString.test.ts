import { QueryClient } from '@tanstack/react-query'
import { createElement, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  ChangeEmailForm,
  ChangePasswordForm,
  ConfirmEmailChangeForm,
  CredentialsProvider,
  RequestPasswordResetForm,
  ResetPasswordForm,
} from '../../src/index.js'

const token = 'canary-of-a-token'
const forms: [string, ReactElement][] = [
  ['ChangeEmailForm', createElement(ChangeEmailForm)],
  ['ConfirmEmailChangeForm', createElement(ConfirmEmailChangeForm, { token })],
  ['RequestPasswordResetForm', createElement(RequestPasswordResetForm)],
  ['ResetPasswordForm', createElement(ResetPasswordForm, { token })],
  ['ChangePasswordForm', createElement(ChangePasswordForm)],
]

/** Renders a form on the server; returns the HTML and everything that rendering left behind. */
function renderOnServer(form: ReactElement) {
  const queryClient = new QueryClient()
  const tokenKinds: string[] = []
  const resources = process.getActiveResourcesInfo().length
  const props = { tenant: 'myshop', queryClient, getToken: (kind: string) => void tokenKinds.push(kind) }
  const html = renderToString(createElement(CredentialsProvider, props, form))
  return { html, queryClient, tokenKinds, newResources: process.getActiveResourcesInfo().length - resources }
}

describe.each(forms)('<%s /> on a server', (_, form) => {
  it('renders no link token [SSR-3]', () => {
    const { html } = renderOnServer(form)
    expect(html).toContain('<form')
    expect(html).not.toContain(token)
  })

  it('creates no cache entry [SSR-3]', () => {
    const { queryClient } = renderOnServer(form)
    expect(queryClient.getMutationCache().getAll()).toEqual([])
    expect(queryClient.getQueryCache().getAll()).toEqual([])
  })

  it('requests no access token [SSR-3]', () => {
    expect(renderOnServer(form).tokenKinds).toEqual([])
  })

  it('starts no timer [SSR-3]', () => {
    expect(renderOnServer(form).newResources).toBe(0)
  })
})

describe('<ChangePasswordForm /> for two customers on one server', () => {
  it('renders no data of another customer [SSR-3]', () => {
    const page = (email: string, tenant: string) => {
      const getToken = () => null
      const form = createElement(ChangePasswordForm, { email })
      return renderToString(createElement(CredentialsProvider, { tenant, getToken, customerId: email }, form))
    }
    const first = page('ada@example.com', 'myshop')
    expect(first).toContain('ada@example.com')
    expect(page('grace@example.com', 'othershop')).toBe(first.replaceAll('ada@', 'grace@'))
    expect(page('ada@example.com', 'myshop')).toBe(first)
  })
})
