import { describe, expect, it } from 'vitest'
import type { ZodMiniType } from 'zod/mini'
import {
  changeEmailSchema,
  changePasswordSchema,
  confirmEmailChangeSchema,
  createChangePasswordSchema,
  createResetPasswordSchema,
  requestPasswordResetSchema,
  resetPasswordSchema,
} from '../../src/index.js'

/** The first issue of each field, which is the one that is shown. */
function issues(schema: ZodMiniType, value: unknown): Record<string, string> {
  const { error } = schema.safeParse(value)
  return Object.fromEntries(
    (error?.issues ?? []).toReversed().map(({ path, message }) => [String(path[0]), message]),
  )
}

// What no one may touch: white space at the edges, NUL, half a surrogate pair, an accent of its own, a ligature.
const password = ' p\u0000\ud83d cafe\u0301 \ufb01\u00a0'

// What a caller without types may pass along.
const extras = { extra: 1, constructor: 'x' }

describe('changePasswordSchema', () => {
  const valid = { currentPassword: ' ', newPassword: password, confirmPassword: password }
  const withNew = (text: string) => ({ ...valid, newPassword: text, confirmPassword: text })

  it('PWD-1 VAL-5 sends two passwords as they were typed', () => {
    expect(changePasswordSchema.parse({ ...valid, ...extras })).toEqual({
      currentPassword: ' ',
      newPassword: password,
    })
  })

  it.each([{}, { currentPassword: '', newPassword: '', confirmPassword: '' }])(
    'names what is missing in %o',
    (typed) => {
      expect(issues(changePasswordSchema, typed)).toEqual({
        currentPassword: 'passwordMissing',
        newPassword: 'newPasswordMissing',
        confirmPassword: 'confirmPasswordMissing',
      })
    },
  )

  it.each(['x', `${password} `, password.normalize('NFC'), password.toUpperCase()])(
    'PWD-6 compares the repetition exactly, with %j',
    (confirmPassword) => {
      expect(issues(changePasswordSchema, { ...valid, confirmPassword })).toEqual({
        confirmPassword: 'passwordMismatch',
      })
    },
  )

  it('PWD-5 refuses the current password as the new one', () => {
    expect(issues(changePasswordSchema, { ...valid, currentPassword: password })).toEqual({
      newPassword: 'passwordUnchanged',
    })
  })

  it('PWD-5 takes a current password of any length', () => {
    expect(issues(changePasswordSchema, { ...valid, currentPassword: 'x' })).toEqual({})
  })

  it.each([
    ['seven letters', 'sevenxx', 'passwordTooShort'],
    ['seven emoji', '😀'.repeat(7), 'passwordTooShort'],
    ['eight emoji', '😀'.repeat(8), undefined],
    ['eight accents that combine', '\u0301'.repeat(8), undefined],
    ['eight spaces', ' '.repeat(8), undefined],
    ['eight letters', 'eightxxx', undefined],
  ])('PWD-3 counts code points: %s', (_, text, issue) => {
    expect(issues(changePasswordSchema, withNew(text)).newPassword).toBe(issue)
  })

  it('PWD-3 follows the policy of the shop', () => {
    const strict = createChangePasswordSchema({ minLength: 15 })
    expect(issues(strict, withNew('x'.repeat(14)))).toEqual({ newPassword: 'passwordTooShort' })
    expect(issues(strict, withNew('x'.repeat(15)))).toEqual({})
    expect(issues(createChangePasswordSchema({ minLength: 1 }), withNew('x'))).toEqual({})
    expect(issues(createChangePasswordSchema({ minLength: undefined }), withNew('sevenxx'))).not.toEqual({})
  })

  it.each([64, 1000, 10_000])('PWD-2 takes %i characters', (length) => {
    expect(issues(changePasswordSchema, withNew('x'.repeat(length)))).toEqual({})
  })
})

describe('changeEmailSchema', () => {
  const valid = { email: 'a@b.cd', password: ' p ', newEmail: ' e@f.gh\n' }

  it('VAL-3 VAL-5 trims the addresses alone', () => {
    expect(changeEmailSchema.parse({ ...valid, email: '\u00a0A.b@C.DE', ...extras })).toEqual({
      email: 'A.b@C.DE',
      password: ' p ',
      newEmail: 'e@f.gh',
      syncContactEmail: false,
    })
  })

  it.each([true, false])('VAL-4 sends the choice of the contact address: %s', (syncContactEmail) => {
    expect(changeEmailSchema.parse({ ...valid, syncContactEmail })).toMatchObject({ syncContactEmail })
  })

  it.each([{}, { email: ' ', password: '', newEmail: '\t' }])('names what is missing in %o', (typed) => {
    expect(issues(changeEmailSchema, typed)).toEqual({
      email: 'emailMissing',
      password: 'passwordMissing',
      newEmail: 'newEmailMissing',
    })
  })

  it('VAL-4 refuses the address in use', () => {
    expect(issues(changeEmailSchema, { ...valid, newEmail: 'a@b.cd ' })).toEqual({
      newEmail: 'emailUnchanged',
    })
  })

  it('PWD-5 takes a current password of any length', () => {
    expect(issues(changeEmailSchema, { ...valid, password: 'x' })).toEqual({})
  })

  it.each([
    "o'brien+tag@example.com",
    'o’brien@example.museum',
    'a.b.c@sub.sub.example.co.uk',
    '.a..b.@example.com',
    'user@example.photography',
    'user@exämple.com',
    'jöse@example.com',
    'user@xn--exmple-cua.com',
    '用户@例子.公司',
    'пример@пример.рф',
    '"quoted"@example.com',
    '!#$%&*/=?^_`{|}~-@example.com',
    '😀@example.com',
    'user@[192.0.2.1]',
    `${'x'.repeat(64)}@${'x'.repeat(63)}.example`,
  ])('VAL-2 takes %s', (newEmail) => {
    expect(changeEmailSchema.parse({ ...valid, newEmail })).toMatchObject({ newEmail })
  })

  it.each([
    'a',
    'a@',
    '@b.cd',
    'a@b',
    'a b@c.de',
    'a@b c.de',
    'a@b..cd',
    'a@.cd',
    'a@b.',
    'a@b@c.de',
    'a\n@b.cd',
  ])('refuses %j', (newEmail) => {
    expect(issues(changeEmailSchema, { ...valid, newEmail })).toEqual({ newEmail: 'emailInvalid' })
  })

  it('refuses an address of any length in no time', () => {
    const { success } = changeEmailSchema.safeParse({ ...valid, newEmail: `a@${'b.'.repeat(50_000)}` })
    expect(success).toBe(false)
  })
})

describe('requestPasswordResetSchema', () => {
  it.each([
    [{ email: ' A@b.cd ' }, { email: 'A@b.cd' }],
    [
      { email: 'a@b.cd', site: 'main' },
      { email: 'a@b.cd', site: 'main' },
    ],
  ])('VAL-3 VAL-5 makes of %o', (typed, sent) => {
    expect(requestPasswordResetSchema.parse({ ...typed, ...extras })).toEqual(sent)
  })

  it.each([
    [undefined, 'emailMissing'],
    ['  ', 'emailMissing'],
    ['a@b', 'emailInvalid'],
  ])('refuses %j', (email, issue) => {
    expect(issues(requestPasswordResetSchema, { email })).toEqual({ email: issue })
  })
})

describe('resetPasswordSchema', () => {
  const valid = { token: ' t ', newPassword: password, confirmPassword: password }

  it('PWD-1 VAL-5 sends the token with the password as it was typed', () => {
    expect(resetPasswordSchema.parse({ ...valid, ...extras })).toEqual({ token: 't', password })
  })

  it('names what is missing', () => {
    expect(issues(resetPasswordSchema, {})).toEqual({
      token: 'invalidLink',
      newPassword: 'newPasswordMissing',
      confirmPassword: 'confirmPasswordMissing',
    })
  })

  it('PWD-6 compares the repetition exactly', () => {
    expect(issues(resetPasswordSchema, { ...valid, confirmPassword: `${password} ` })).toEqual({
      confirmPassword: 'passwordMismatch',
    })
  })

  it('PWD-3 follows the policy of the shop', () => {
    const text = { newPassword: '😀'.repeat(8), confirmPassword: '😀'.repeat(8) }
    expect(issues(resetPasswordSchema, { ...valid, ...text })).toEqual({})
    expect(issues(createResetPasswordSchema({ minLength: 9 }), { ...valid, ...text })).toEqual({
      newPassword: 'passwordTooShort',
    })
  })
})

describe('confirmEmailChangeSchema', () => {
  it('VAL-5 sends the token alone', () => {
    expect(confirmEmailChangeSchema.parse({ token: ' aZ09-._~+/=\n', ...extras })).toEqual({
      token: 'aZ09-._~+/=',
    })
  })

  it.each([undefined, null, 1, '', 'a b', 'javascript:x', 'x'.repeat(2049)])('URL-5 refuses %j', (token) => {
    expect(issues(confirmEmailChangeSchema, { token })).toEqual({ token: 'invalidLink' })
  })
})
