import { isCredentialsError, type CredentialsError } from '../../src/client.js'

/** Returns the error that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<CredentialsError> {
  try {
    await call
  } catch (error) {
    if (isCredentialsError(error)) return error
    throw error
  }
  throw new Error('It worked.')
}
