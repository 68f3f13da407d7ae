/** A story and the viewport of its screenshot. */
export interface State {
  name: string
  story: string
  globals?: string
  width?: number
}

const phone = 390

/** Every form in its main states, and the themes. */
export const states: State[] = [
  { name: 'forms', story: 'gallery--five-forms', width: 1400 },
  { name: 'forms-dark', story: 'gallery--five-forms', globals: 'theme:dark', width: 1400 },
  { name: 'forms-arabic', story: 'languages--arabic', width: 1400 },
  { name: 'change-password', story: 'change-password--default' },
  { name: 'change-password-strength', story: 'change-password--strength-meter' },
  { name: 'change-password-invalid-phone', story: 'change-password--invalid', width: phone },
  { name: 'change-password-wrong-dark', story: 'change-password--wrong-password', globals: 'theme:dark' },
  { name: 'change-password-unknown', story: 'change-password--outcome-unknown' },
  { name: 'change-password-success', story: 'change-password--success' },
  { name: 'change-email', story: 'change-email--default' },
  { name: 'change-email-invalid-phone', story: 'change-email--invalid', width: phone },
  { name: 'change-email-success-dark', story: 'change-email--success', globals: 'theme:dark' },
  { name: 'confirm-email-change-phone', story: 'confirm-email-change--default', width: phone },
  { name: 'confirm-email-change-expired', story: 'confirm-email-change--link-expired' },
  {
    name: 'confirm-email-change-success-dark',
    story: 'confirm-email-change--success',
    globals: 'theme:dark',
  },
  { name: 'request-password-reset', story: 'request-password-reset--default' },
  { name: 'request-password-reset-success-phone', story: 'request-password-reset--success', width: phone },
  { name: 'reset-password-revealed', story: 'reset-password--revealed' },
  { name: 'reset-password-mismatch-phone', story: 'reset-password--mismatch', width: phone },
  { name: 'reset-password-no-link-dark', story: 'reset-password--no-link', globals: 'theme:dark' },
  { name: 'theme-plain', story: 'theming--plain-shop', width: 1100 },
  { name: 'theme-bold', story: 'theming--bold-brand', width: 1100 },
  { name: 'theme-luxury', story: 'theming--dark-luxury', width: 1100 },
]
