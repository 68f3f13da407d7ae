import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CredentialsProvider } from '../../src/index.js'
import { expectAnnounced } from '../support/form.js'
import { ada, grace, renderForTwoCustomers } from '../support/twoCustomers.js'

const proxied = { baseUrl: '/api/emporix', getToken: undefined } as const

describe('a provider without getToken', () => {
  it.each([
    ['signs out', null],
    ['is replaced by another', grace.email],
  ])('aborts the pending request of a customer who %s [SES-3]', async (_, customerId) => {
    const { emulator, send, signIn, signals } = renderForTwoCustomers(proxied)
    emulator.addFault({ delayMs: Infinity })
    await send()
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
    signIn(customerId)
    await waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]))
    await waitFor(() => expect(screen.getByLabelText('Current password')).toHaveValue(''))
  })

  it('keeps the typed values if the session has expired [SES-1]', async () => {
    const { emulator, send, signIn } = renderForTwoCustomers(proxied)
    emulator.addFault({ delayMs: 300 })
    await send()
    await expectAnnounced('You’ve been signed out.')
    signIn(null)
    expect(screen.getByLabelText('Current password')).toHaveValue(ada.password)
  })

  it('compiles only with a path as baseUrl', () => {
    const elements = [
      <CredentialsProvider key="path" tenant="myshop" baseUrl="/api/emporix" />,
      // @ts-expect-error -- neither getToken nor baseUrl
      <CredentialsProvider key="none" tenant="myshop" />,
      // @ts-expect-error -- the URL of another origin
      <CredentialsProvider key="url" tenant="myshop" baseUrl="https://api.example" />,
    ]
    expect(elements).toHaveLength(3)
  })
})
