import type { MessageOverrides, Messages } from './Messages.js'

/** Lays a shop's own sentences over a catalogue. @internal */
export function mergeMessages(messages: Messages, overrides: MessageOverrides = {}): Messages {
  return {
    locale: messages.locale,
    common: { ...messages.common, ...overrides.common },
    validation: { ...messages.validation, ...overrides.validation },
    errors: { ...messages.errors, ...overrides.errors },
    strength: { ...messages.strength, ...overrides.strength },
    changeEmail: { ...messages.changeEmail, ...overrides.changeEmail },
    confirmEmailChange: { ...messages.confirmEmailChange, ...overrides.confirmEmailChange },
    requestPasswordReset: { ...messages.requestPasswordReset, ...overrides.requestPasswordReset },
    resetPassword: { ...messages.resetPassword, ...overrides.resetPassword },
    changePassword: { ...messages.changePassword, ...overrides.changePassword },
  }
}
