import { describe, expect, it } from 'vitest'
import type { CredentialsErrorEvent } from '../../src/index.js'
import { createAnalytics, createMonitoring } from '../../stories/recipes/reporters.js'

const operation = 'changePassword'
const error: CredentialsErrorEvent = {
  operation,
  phase: 'error',
  outcome: 'unknown',
  code: 'outcomeUnknown',
  status: 502,
  durationMs: 900,
}

/** Returns the arguments of each call of `report`. */
function calls(create: (report: (...args: unknown[]) => void) => void) {
  const seen: unknown[][] = []
  create((...args) => void seen.push(args))
  return seen
}

describe('createAnalytics', () => {
  it('tracks an event with its facts', () => {
    const seen = calls((track) => createAnalytics(track)({ operation, phase: 'success', durationMs: 120 }))
    expect(seen).toEqual([
      ['event', 'change_password_success', { operation, phase: 'success', durationMs: 120 }],
    ])
  })

  it('tracks each invalid field', () => {
    const invalidFields = [
      { name: 'newPassword', issue: 'passwordTooShort' },
      { name: 'confirmPassword', issue: 'passwordMismatch' },
    ] as const
    const seen = calls((track) => createAnalytics(track)({ operation, phase: 'invalid', invalidFields }))
    expect(seen).toEqual([
      ['event', 'change_password_invalid', { field: 'newPassword', issue: 'passwordTooShort' }],
      ['event', 'change_password_invalid', { field: 'confirmPassword', issue: 'passwordMismatch' }],
    ])
  })
})

describe('createMonitoring', () => {
  it('captures an unknown outcome', () => {
    const tags = { operation, code: 'outcomeUnknown', outcome: 'unknown', status: 502 }
    const seen = calls((capture) => createMonitoring(capture)(error))
    expect(seen).toEqual([['changePassword: outcomeUnknown', { level: 'error', tags }]])
  })

  it.each([
    { ...error, outcome: 'rejected', code: 'wrongPassword' },
    { ...error, outcome: 'notSent', code: 'abortedBeforeSend' },
    { operation, phase: 'submit' },
  ] as const)('does not capture $phase $code', (event) => {
    expect(calls((capture) => createMonitoring(capture)(event))).toEqual([])
  })
})
