import type { Emulator } from '../../src/emulator.js'

/** Asks the service itself whether an address and a password go together. */
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
