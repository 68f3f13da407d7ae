import { describe, expect, it } from 'vitest'
import { useCredentialsForm } from '../../src/form/useCredentialsForm.js'
import { useLinkToken } from '../../src/link-token/useLinkToken.js'

// Otherwise the other tests of this run would test the sources as they are.
describe('the sources under test', () => {
  it.each([useCredentialsForm, useLinkToken])('are compiled: %o', (hook) => {
    expect(String(hook)).toMatch(/\bconst \$ = .+\(\d+\)/)
  })
})
