import { getHeapSnapshot } from 'node:v8'
import { expect, it } from 'vitest'
import { createCredentialsClient, type CredentialsError, type Fetch } from '../../src/client.js'
import { failureOf } from '../support/failureOf.js'
import { serviceError } from '../support/serviceError.js'

/** Counts how often a text occurs in a snapshot of this process's JavaScript heap. */
async function countInHeap(text: () => string): Promise<number> {
  const chunks: Buffer[] = []
  for await (const chunk of getHeapSnapshot()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('latin1').split(text()).length - 1
}

/** Returns the errors of failed calls, and as bytes, which are not part of the heap, a text of their passwords. */
async function failWithPassword(fetches: readonly Fetch[]) {
  const text = crypto.randomUUID().slice(0, 13)
  // Repeated, because V8 stores a long string in parts.
  const password = text.repeat(8)
  const errors: CredentialsError[] = []
  for (const fetch of fetches) {
    const client = createCredentialsClient({ tenant: 'myshop', getToken: () => 'token', fetch, timeout: 50 })
    errors.push(
      await failureOf(client.changePassword({ currentPassword: password, newPassword: `${password} new` })),
    )
  }
  return { errors, bytes: Buffer.from(text) }
}

const fetches: Fetch[] = [
  async () => new Response(serviceError('unauthorized'), { status: 401 }),
  async () => Promise.reject(new TypeError('fetch failed')),
  () => new Promise(() => {}),
]

it('retains no password through the error of a failed call [SEC-15]', async () => {
  const { errors, bytes } = await failWithPassword(fetches)
  expect(await countInHeap(() => bytes.toString())).toBe(0)
  expect(errors.map(({ code }) => code)).toEqual(['wrongPassword', 'outcomeUnknown', 'outcomeUnknown'])
})
