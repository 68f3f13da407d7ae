import type { Emulator } from '../../src/emulator.js'

/** Sends a request to an emulator in memory and parses the response. */
export async function sendRequest(
  { fetch }: Emulator,
  path: string,
  accessToken: string,
  body?: object,
  contentType = 'application/json',
) {
  const response = await fetch(`https://api.emporix.io/customer/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': contentType },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text && JSON.parse(text) }
}
