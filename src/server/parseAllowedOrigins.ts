import { CredentialsError } from '../client/CredentialsError.js'

/** Validates the allowed origins, because one in another notation would match no request. @internal */
export function parseAllowedOrigins(origins?: readonly string[]): ReadonlySet<string> | undefined {
  const invalid = origins?.find((origin) => toOrigin(origin) !== origin)
  if (invalid === undefined) return origins && new Set(origins)
  throw new CredentialsError(
    'invalidConfiguration',
    `Invalid allowedOrigins: ${JSON.stringify(invalid)}. Browsers send an origin in one notation, and no request would match. Pass origins such as 'https://shop.example', without a path or a default port.`,
  )
}

function toOrigin(origin: string): string | undefined {
  try {
    return new URL(origin).origin
  } catch {
    return undefined
  }
}
