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

describe.each(forms)('%s on a server', (_, form) => {
  it('SSR-3 makes no mutation, asks for no bearer and starts no timer that outlives the page', () => {
    const queryClient = new QueryClient()
    const asked: string[] = []
    const before = process.getActiveResourcesInfo().length
    const props = { tenant: 'myshop', queryClient, getToken: (kind: string) => void asked.push(kind) }
    const html = renderToString(createElement(CredentialsProvider, props, form))
    expect(html).toContain('<form')
    expect(html).not.toContain(token)
    expect(queryClient.getMutationCache().getAll()).toEqual([])
    expect(queryClient.getQueryCache().getAll()).toEqual([])
    expect(asked).toEqual([])
    expect(process.getActiveResourcesInfo()).toHaveLength(before)
  })
})

describe('two customers on one server', () => {
  it('SSR-3 are not told of each other', () => {
    const page = (email: string, tenant: string) => {
      const getToken = () => null
      const form = createElement(ChangePasswordForm, { email })
      return renderToString(createElement(CredentialsProvider, { tenant, getToken, customerId: email }, form))
    }
    const alone = page('ada@example.com', 'myshop')
    expect(page('grace@example.com', 'othershop')).toBe(alone.replaceAll('ada@', 'grace@'))
    expect(page('ada@example.com', 'myshop')).toBe(alone)
  })
})
