import type { PasswordRule } from '../../src/index.js'

/** Two rules, the second one with an error message of its own. */
export const rules: readonly PasswordRule[] = [
  { label: 'One number', isMet: (password) => /\d/.test(password), passwordrules: 'required: digit;' },
  {
    label: 'One capital letter',
    errorMessage: 'Add a capital letter.',
    isMet: (password) => /\p{Lu}/u.test(password),
    passwordrules: 'required: upper;',
  },
]
