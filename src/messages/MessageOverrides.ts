import type { Messages } from './Messages.js'

/** Replaces single messages of one group of a catalogue. */
export type MessageGroupOverrides<Texts> =
  | { [Key in keyof Texts]?: Texts[Key] | null | undefined }
  | null
  | undefined

/** Replaces single messages of a catalogue. `null` and `undefined` keep the message of the catalogue. */
export type MessageOverrides = {
  [Group in Exclude<keyof Messages, 'locale'>]?: MessageGroupOverrides<Messages[Group]>
}
