/** Scripts with letters that look like those of another script. */
const scripts = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u, /\p{sc=Armenian}/u, /\p{sc=Cherokee}/u]

/**
 * Returns an email address as it can be checked by reading it. A domain that mixes scripts is shown in punycode, because
 * its letters cannot be told apart: `pаypal.com` with a Cyrillic "а" is `xn--pypal-4ve.com`. Every other address stays as
 * it is, also an international one such as `user@exämple.com`.
 * @internal
 */
export function formatEmail(email: string): string {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  const isMixed = (label: string) => scripts.filter((script) => script.test(label)).length > 1
  if (at < 0 || !domain.split('.').some(isMixed)) return email
  try {
    return `${email.slice(0, at)}@${new URL(`https://${domain}`).hostname}`
  } catch {
    return email
  }
}
