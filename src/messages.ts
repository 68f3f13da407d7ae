export { en } from './messages/en.js'
export type { PluralForms } from './messages/format.js'
export type {
  ErrorMessages,
  MessageOverrides,
  Messages,
  StrengthMessages,
  ValidationMessages,
} from './messages/Messages.js'
