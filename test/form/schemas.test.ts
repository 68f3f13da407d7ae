import { describe, expect, it } from 'vitest'
import type { ZodMiniType } from 'zod/mini'
import {
  changeEmailSchema,
  changePasswordSchema,
  confirmEmailChangeSchema,
  createChangePasswordSchema,
  requestPasswordResetSchema,
  resetPasswordSchema,
} from '../../src/index.js'

/** The first issue of each field. */
function issues(schema: ZodMiniType, value: unknown): Record<string, string> {
  const { error } = schema.safeParse(value)
  return Object.fromEntries(
    (error?.issues ?? []).toReversed().map(({ path, message }) => [String(path[0]), message]),
  )
}

const password = ' p\u0000\ud83d cafe\u0301 '

describe('changePasswordSchema', () => {
  const valid = { currentPassword: ' ', newPassword: password, confirmPassword: password }

  it('PWD-1 VAL-5 sends two passwords as they were typed, and nothing else', () => {
    expect(changePasswordSchema.parse({ ...valid, extra: 1 })).toEqual({
      currentPassword: ' ',
      newPassword: password,
    })
  })

  it('names what is wrong at each field', () => {
    expect(issues(changePasswordSchema, {})).toEqual({
      currentPassword: 'passwordMissing',
      newPassword: 'newPasswordMissing',
      confirmPassword: 'confirmPasswordMissing',
    })
    expect(issues(changePasswordSchema, { ...valid, confirmPassword: 'cafe' })).toEqual({
      confirmPassword: 'passwordMismatch',
    })
    expect(issues(changePasswordSchema, { ...valid, currentPassword: password })).toEqual({
      newPassword: 'passwordUnchanged',
    })
  })

  it('PWD-3 counts code points', () => {
    const seven = '😀'.repeat(7)
    const eight = '😀'.repeat(8)
    const at = (text: string) =>
      issues(changePasswordSchema, { ...valid, newPassword: text, confirmPassword: text })
    expect(at(seven)).toEqual({ newPassword: 'passwordTooShort' })
    expect(at(eight)).toEqual({})
    const strict = createChangePasswordSchema({ minLength: 9 })
    expect(issues(strict, { ...valid, newPassword: eight, confirmPassword: eight })).toEqual({
      newPassword: 'passwordTooShort',
    })
  })

  it('PWD-2 bounds no password above', () => {
    const long = 'x'.repeat(10_000)
    expect(issues(changePasswordSchema, { ...valid, newPassword: long, confirmPassword: long })).toEqual({})
  })
})

describe('changeEmailSchema', () => {
  const valid = { email: 'a@b.cd', password: 'p', newEmail: ' e@f.gh\n' }

  it('VAL-3 trims addresses, keeps their case, and leaves the contact address alone by default', () => {
    expect(changeEmailSchema.parse({ ...valid, email: 'A@b.cd' })).toEqual({
      email: 'A@b.cd',
      password: 'p',
      newEmail: 'e@f.gh',
      syncContactEmail: false,
    })
  })

  it('VAL-4 refuses the address in use', () => {
    expect(issues(changeEmailSchema, { ...valid, newEmail: 'a@b.cd ' })).toEqual({
      newEmail: 'emailUnchanged',
    })
  })

  it.each([
    'o’brien+tag@example.com',
    "o'brien@example.museum",
    'user@exämple.com',
    'jöse@example.com',
    'user@xn--exmple-cua.com',
    '用户@例子.公司',
    '"a b"@example.com'.replace(' ', '.'),
  ])('VAL-2 takes %s', (newEmail) => {
    expect(issues(changeEmailSchema, { ...valid, newEmail })).toEqual({})
  })

  it.each(['a', 'a@', '@b.cd', 'a@b', 'a b@c.de', 'a@b..cd', 'a@b.', 'a@b@c.de'])(
    'refuses %s',
    (newEmail) => {
      expect(issues(changeEmailSchema, { ...valid, newEmail })).toEqual({ newEmail: 'emailInvalid' })
    },
  )
})

describe('requestPasswordResetSchema', () => {
  it('sends the address, and the site where there is one', () => {
    expect(requestPasswordResetSchema.parse({ email: 'a@b.cd' })).toEqual({ email: 'a@b.cd' })
    expect(requestPasswordResetSchema.parse({ email: 'a@b.cd', site: 'main' })).toEqual({
      email: 'a@b.cd',
      site: 'main',
    })
  })
})

describe('resetPasswordSchema', () => {
  it('sends the token and the password', () => {
    expect(
      resetPasswordSchema.parse({ token: ' t ', newPassword: password, confirmPassword: password }),
    ).toEqual({
      token: 't',
      password,
    })
  })
})

describe('confirmEmailChangeSchema', () => {
  it('takes what can be a token', () => {
    expect(confirmEmailChangeSchema.parse({ token: 'aZ09-._~+/=' })).toEqual({ token: 'aZ09-._~+/=' })
    for (const token of [undefined, '', 'a b', 'javascript:x', 'x'.repeat(2049)]) {
      expect(issues(confirmEmailChangeSchema, { token })).toEqual({ token: 'linkInvalid' })
    }
  })
})
