/** The `autocomplete` tokens of the HTML standard that the forms use. */
export type AutoCompleteToken = 'username' | 'email' | 'current-password' | 'new-password'

type FieldType = AutoCompleteToken | 'flag'

/** The fields of a form in page order, each with its type; `flag` is a checkbox. @internal */
export type Fields<Name extends string> = Readonly<Partial<Record<Name, FieldType>>>

/** Whether a field holds a password. @internal */
export function isSecret(type: FieldType): boolean {
  return type.endsWith('-password')
}

/** Returns the attributes of an `<input>` of a type. @internal */
export function attributesOf(type: FieldType) {
  if (type === 'flag') return { type: 'checkbox', autoComplete: undefined, inputMode: undefined } as const
  if (isSecret(type)) return { type: 'password', autoComplete: type, inputMode: undefined } as const
  // Not `email`: Chromium silently changes the value of an email input to punycode.
  return { type: 'text', autoComplete: type, inputMode: 'email' } as const
}
