/** Alphabets with letters that look like those of another one. */
const alphabets = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Armenian}/u,
  /\p{sc=Cherokee}/u,
]

/**
 * Writes an address so that it can be checked by looking at it: a domain that mixes alphabets is shown in punycode,
 * since its letters cannot be told apart (`pаypal.com` with a Cyrillic "а" is `xn--pypal-4ve.com`). Every other
 * address, `user@exämple.com` too, is shown as it is.
 * @internal
 */
export function showEmail(email: string): string {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  const isMixed = (label: string) => alphabets.filter((alphabet) => alphabet.test(label)).length > 1
  if (at < 0 || !domain.split('.').some(isMixed)) return email
  const url = `https://${domain}`
  return URL.canParse(url) ? `${email.slice(0, at)}@${new URL(url).hostname}` : email
}
