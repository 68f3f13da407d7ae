/** What is kept of a password. @internal */
export interface PasswordHash {
  salt: string
  hash: string
}

/** Throws where nothing can be hashed, before a promise that nobody waits for would. @internal */
export function assertCanHash() {
  // `subtle` is missing outside of secure contexts, whatever the types say.
  if (globalThis.crypto.subtle instanceof Object) return
  throw new Error(
    'The emulator was created where crypto.subtle is missing: the page is not a secure context. Without it no password can be checked. Open the page on https or on localhost.',
  )
}

/** Hashes the exact UTF-16 code units: composed, decomposed and even broken characters stay different passwords. */
async function digest(salt: string, password: string): Promise<string> {
  const text = salt + password
  const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  const bytes = await globalThis.crypto.subtle.digest('SHA-256', units)
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** @internal */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomText(16)
  return { salt, hash: await digest(salt, password) }
}

/** @internal */
export async function isPassword({ salt, hash }: PasswordHash, password: string): Promise<boolean> {
  return (await digest(salt, password)) === hash
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Letters and digits that nobody can guess; the service's sample token has 64 of them. @internal */
export function randomText(length: number): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint32Array(length))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
}
