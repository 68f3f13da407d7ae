import { endpoints, type CredentialsOperation } from '../client/endpoints.js'
import { rejections } from './responses.js'

const maxBytes = 64 * 1024

/**
 * Reads a body and returns what to forward of it, as JSON: the fields of the operation and no others. Returns the response
 * to a body that is not forwarded.
 * @internal
 */
export async function readBody(
  operation: CredentialsOperation,
  { body }: Request,
  signal: AbortSignal,
): Promise<string | Response> {
  if (!body) return rejections.invalidBody()
  const reader = body.getReader()
  // Not awaited: a body that never ends may not cancel either.
  const cancel = () => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', cancel, { once: true })
  const chunks: Uint8Array[] = []
  for (let size = 0; ;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > maxBytes) {
      cancel()
      return rejections.tooLarge()
    }
    chunks.push(value)
  }
  return pickFields(operation, chunks) ?? rejections.invalidBody()
}

function pickFields(operation: CredentialsOperation, chunks: Uint8Array[]): string | undefined {
  // A replacement character would change a password.
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    const parts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }))
    const fields = JSON.parse(parts.join('') + decoder.decode())
    const isObject = typeof fields === 'object' && fields !== null && !Array.isArray(fields)
    return isObject ? JSON.stringify(endpoints[operation].body(fields)) : undefined
  } catch {
    return undefined
  }
}
