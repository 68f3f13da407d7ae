import { describe, expect, it } from 'vitest'
import type { ZodMiniType } from 'zod/v4-mini'
import {
  changeEmailSchema,
  changePasswordSchema,
  confirmEmailChangeSchema,
  createChangePasswordSchema,
  createResetPasswordSchema,
  requestPasswordResetSchema,
  resetPasswordSchema,
} from '../../src/index.js'
import { rules } from '../support/passwordRules.js'

/** Returns the first issue of each field, which is the one that forms show. */
function issues(schema: ZodMiniType, value: unknown): Record<string, string> {
  const { error } = schema.safeParse(value)
  return Object.fromEntries(
    (error?.issues ?? []).toReversed().map(({ path, message }) => [String(path[0]), message]),
  )
}

// Must stay unchanged: white space at the edges, NUL, a lone surrogate, a combining accent, a ligature.
const password = ' p\u0000\ud83d cafe\u0301 \ufb01\u00a0'

// Properties that a caller without TypeScript may pass.
const extras = { extra: 1, constructor: 'x' }

describe('changePasswordSchema', () => {
  const valid = { currentPassword: ' ', newPassword: password, confirmPassword: password }
  const withNew = (text: string) => ({ ...valid, newPassword: text, confirmPassword: text })

  it('sends exactly two passwords, unchanged [PWD-1, VAL-5]', () => {
    expect(changePasswordSchema.parse({ ...valid, ...extras })).toEqual({
      currentPassword: ' ',
      newPassword: password,
    })
  })

  it.each([{}, { currentPassword: '', newPassword: '', confirmPassword: '' }])(
    'reports missing values in %o',
    (typed) => {
      expect(issues(changePasswordSchema, typed)).toEqual({
        currentPassword: 'currentPasswordMissing',
        newPassword: 'newPasswordMissing',
        confirmPassword: 'confirmPasswordMissing',
      })
    },
  )

  it.each(['x', `${password} `, password.normalize('NFC'), password.toUpperCase()])(
    'compares the confirmation exactly, with %j [PWD-6]',
    (confirmPassword) => {
      expect(issues(changePasswordSchema, { ...valid, confirmPassword })).toEqual({
        confirmPassword: 'passwordMismatch',
      })
    },
  )

  it('rejects the current password as the new one [PWD-5]', () => {
    expect(issues(changePasswordSchema, { ...valid, currentPassword: password })).toEqual({
      newPassword: 'passwordUnchanged',
    })
  })

  it('accepts a current password of any length [PWD-5]', () => {
    expect(issues(changePasswordSchema, { ...valid, currentPassword: 'x' })).toEqual({})
  })

  it.each([
    ['seven letters', 'sevenxx', 'passwordTooShort'],
    ['seven emoji', '😀'.repeat(7), 'passwordTooShort'],
    ['eight emoji', '😀'.repeat(8), undefined],
    ['eight combining accents', '\u0301'.repeat(8), undefined],
    ['eight spaces', ' '.repeat(8), undefined],
    ['eight letters', 'eightxxx', undefined],
  ])('counts code points: %s [PWD-3]', (_, text, issue) => {
    expect(issues(changePasswordSchema, withNew(text)).newPassword).toBe(issue)
  })

  it('uses minLength of the policy [PWD-3]', () => {
    const strict = createChangePasswordSchema({ minLength: 15 })
    expect(issues(strict, withNew('x'.repeat(14)))).toEqual({ newPassword: 'passwordTooShort' })
    expect(issues(strict, withNew('x'.repeat(15)))).toEqual({})
    expect(issues(createChangePasswordSchema({ minLength: 1 }), withNew('x'))).toEqual({})
    expect(issues(createChangePasswordSchema({ minLength: undefined }), withNew('sevenxx'))).not.toEqual({})
  })

  it('uses maxLength of the policy, counted in code points', () => {
    const short = createChangePasswordSchema({ maxLength: 12 })
    expect(issues(short, withNew('😀'.repeat(12)))).toEqual({})
    expect(issues(short, withNew('x'.repeat(13)))).toEqual({ newPassword: 'passwordTooLong' })
  })

  it('uses the rules of the policy, after the length and in their order', () => {
    const schema = createChangePasswordSchema({ rules })
    const messages = ['short', 'long enough', 'l0ng enough', 'L0ng enough'].map(
      (text) => issues(schema, withNew(text)).newPassword,
    )
    expect(messages).toEqual(['passwordTooShort', 'One number', 'Add a capital letter.', undefined])
  })

  it('checks no rule of an empty password', () => {
    const schema = createChangePasswordSchema({ rules })
    expect(issues(schema, withNew('')).newPassword).toBe('newPasswordMissing')
  })

  it.each([64, 1000, 10_000])('accepts %i characters [PWD-2]', (length) => {
    expect(issues(changePasswordSchema, withNew('x'.repeat(length)))).toEqual({})
  })
})

describe('changeEmailSchema', () => {
  const valid = { email: 'a@b.cd', password: ' p ', newEmail: ' e@f.gh\n' }

  it('trims only the email addresses [VAL-3, VAL-5]', () => {
    expect(changeEmailSchema.parse({ ...valid, email: '\u00a0A.b@C.DE', ...extras })).toEqual({
      email: 'A.b@C.DE',
      password: ' p ',
      newEmail: 'e@f.gh',
      syncContactEmail: false,
    })
  })

  it.each([true, false])('sends syncContactEmail: %s [VAL-4]', (syncContactEmail) => {
    expect(changeEmailSchema.parse({ ...valid, syncContactEmail })).toMatchObject({ syncContactEmail })
  })

  it.each([{}, { email: ' ', password: '', newEmail: '\t' }])('reports missing values in %o', (typed) => {
    expect(issues(changeEmailSchema, typed)).toEqual({
      email: 'emailMissing',
      password: 'currentPasswordMissing',
      newEmail: 'newEmailMissing',
    })
  })

  it('rejects the current email address as the new one [VAL-4]', () => {
    expect(issues(changeEmailSchema, { ...valid, newEmail: 'a@b.cd ' })).toEqual({
      newEmail: 'emailUnchanged',
    })
  })

  it('accepts a current password of any length [PWD-5]', () => {
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
  ])('accepts %s [VAL-2]', (newEmail) => {
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
  ])('rejects %j', (newEmail) => {
    expect(issues(changeEmailSchema, { ...valid, newEmail })).toEqual({ newEmail: 'emailInvalid' })
  })

  it('rejects a very long email address without regular expression backtracking', () => {
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
  ])('trims and sends only known properties of %o [VAL-3, VAL-5]', (typed, sent) => {
    expect(requestPasswordResetSchema.parse({ ...typed, ...extras })).toEqual(sent)
  })

  it.each([
    [undefined, 'emailMissing'],
    ['  ', 'emailMissing'],
    ['a@b', 'emailInvalid'],
  ])('rejects %j', (email, issue) => {
    expect(issues(requestPasswordResetSchema, { email })).toEqual({ email: issue })
  })
})

describe('resetPasswordSchema', () => {
  const valid = { token: ' t ', newPassword: password, confirmPassword: password }

  it('sends the token and the unchanged password only [PWD-1, VAL-5]', () => {
    expect(resetPasswordSchema.parse({ ...valid, ...extras })).toEqual({ token: 't', password })
  })

  it('reports missing values', () => {
    expect(issues(resetPasswordSchema, {})).toEqual({
      token: 'invalidLink',
      newPassword: 'newPasswordMissing',
      confirmPassword: 'confirmPasswordMissing',
    })
  })

  it('compares the confirmation exactly [PWD-6]', () => {
    expect(issues(resetPasswordSchema, { ...valid, confirmPassword: `${password} ` })).toEqual({
      confirmPassword: 'passwordMismatch',
    })
  })

  it('uses minLength of the policy [PWD-3]', () => {
    const text = { newPassword: '😀'.repeat(8), confirmPassword: '😀'.repeat(8) }
    expect(issues(resetPasswordSchema, { ...valid, ...text })).toEqual({})
    expect(issues(createResetPasswordSchema({ minLength: 9 }), { ...valid, ...text })).toEqual({
      newPassword: 'passwordTooShort',
    })
  })
})

describe('confirmEmailChangeSchema', () => {
  it('sends only the token [VAL-5]', () => {
    expect(confirmEmailChangeSchema.parse({ token: ' aZ09-._~+/=\n', ...extras })).toEqual({
      token: 'aZ09-._~+/=',
    })
  })

  it.each([undefined, null, 1, '', 'a b', 'javascript:x', 'x'.repeat(2049)])(
    'rejects %j as a token [URL-5]',
    (token) => {
      expect(issues(confirmEmailChangeSchema, { token })).toEqual({ token: 'invalidLink' })
    },
  )
})
