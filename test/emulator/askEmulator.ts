import type { Emulator } from '../../src/emulator.js'

/** Asks an emulator in memory, and reads what it answers. */
export async function askEmulator(
  { fetch }: Emulator,
  path: string,
  bearer: string,
  body?: object,
  contentType = 'application/json',
) {
  const response = await fetch(`https://api.emporix.io/customer/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': contentType },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text && JSON.parse(text) }
}
