import type { Emulator } from '../../src/emulator.js'

/** Returns whether the service accepts an email address and a password. */
export async function canSignIn(
  { fetch, tenant, createAnonymousToken }: Emulator,
  email: string,
  password: string,
) {
  const response = await fetch(`https://api.emporix.io/customer/${tenant}/login`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${createAnonymousToken()}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return response.status === 200
}
