import { createCredentialsClient } from '../../src/client.js'
import { seedCustomer, type Emulator } from '../../src/emulator.js'

/** The emailed link that a story starts with. */
export type EmailedLink = 'passwordReset' | 'emailChange'

/** Makes the service email a link to the seed customer, and returns the token of the link. */
export async function mailToken(emulator: Emulator, link: EmailedLink): Promise<string | undefined> {
  const { email, password } = seedCustomer
  const client = createCredentialsClient({
    tenant: emulator.tenant,
    fetch: emulator.fetch,
    getToken: (kind) =>
      kind === 'anonymous' ? emulator.createAnonymousToken() : emulator.createCustomerToken(email),
  })
  if (link === 'passwordReset') await client.requestPasswordReset({ email })
  else await client.changeEmail({ email, password, newEmail: 'ada@lovelace.example' })
  return emulator.outbox.at(-1)?.token
}
