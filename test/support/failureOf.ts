import { isCredentialsError, type CredentialsError } from '../../src/client.js'

/** Returns the `CredentialsError` that a request rejects with. */
export async function failureOf(request: Promise<unknown>): Promise<CredentialsError> {
  try {
    await request
  } catch (error) {
    if (isCredentialsError(error)) return error
    throw error
  }
  throw new Error('The request succeeded, but the test expects a failure.')
}
