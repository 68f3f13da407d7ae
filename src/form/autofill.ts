/** What a password manager or the browser may fill in, by the names of the HTML standard. */
export type AutoCompleteToken = 'username' | 'email' | 'current-password' | 'new-password'

type Kind = AutoCompleteToken | 'flag'

/** Fields, in the order of the page, and what is filled into each; `flag` for a choice. @internal */
export type Fields<Name extends string> = Readonly<Partial<Record<Name, Kind>>>

/** Whether a field is never kept longer than it takes. @internal */
export function isSecret(kind: Kind): boolean {
  return kind.endsWith('-password')
}

/** What an `<input>` of a kind has. @internal */
export function attributesOf(kind: Kind) {
  if (kind === 'flag') return { type: 'checkbox', autoComplete: undefined, inputMode: undefined } as const
  if (isSecret(kind)) return { type: 'password', autoComplete: kind, inputMode: undefined } as const
  // Not `email`: Chromium turns an international domain in one into punycode, behind the back of whoever typed it.
  return { type: 'text', autoComplete: kind, inputMode: 'email' } as const
}
