/** What is stored of a password. @internal */
export interface PasswordHash {
  salt: string
  hash: string
}

/** Throws if passwords cannot be hashed, because later only an unhandled promise would reject. @internal */
export function assertCanHash() {
  // Missing outside of secure contexts and in jsdom, although its type says otherwise.
  const crypto: { subtle?: unknown } | undefined = globalThis.crypto
  if (crypto?.subtle) return
  throw new Error(
    'crypto.subtle is missing. The emulator cannot hash passwords without it. In a browser, open the page over https or on localhost. In jsdom, define globalThis.crypto as webcrypto of node:crypto.',
  )
}

/** Hashes the UTF-16 code units, so that composed, decomposed and malformed characters stay different passwords. */
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

/** Returns random letters and digits, as in the service's sample token, which has 64 of them. @internal */
export function randomText(length: number): string {
  const numbers = globalThis.crypto.getRandomValues(new Uint32Array(length))
  return Array.from(numbers, (number) => alphabet[number % alphabet.length]).join('')
}
