export { en } from './messages/en.js'
export type { PluralForms } from './messages/format.js'
export type { MessageGroupOverrides, MessageOverrides } from './messages/MessageOverrides.js'
export type {
  ErrorMessages,
  Messages,
  OperationMessages,
  StrengthMessages,
  ValidationMessages,
} from './messages/Messages.js'
