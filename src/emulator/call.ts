import { bearerRefused, forbidden, guesses, refusal, type Detail } from './replies.js'
import type { Account, Bearer, State } from './state.js'

/** A request on its way through the emulator. @internal */
export interface Call {
  state: State
  tenant: string
  clientId: string
  links: Readonly<Record<'passwordReset' | 'emailChange', string>>
  linkLifetime: number
  now: number
  url: URL
  headers: Headers
  body: string
}

/** Reads the bearer that a request carries; empty where there is none. @internal */
export function bearerOf(headers: Headers): string {
  return /^Bearer (\S+)$/.exec(headers.get('Authorization') ?? '')?.[1] ?? ''
}

/** Checks the bearer as the gateway does: returns it, or the refusal. @internal */
export function authorize({ state, headers, now }: Call, kind: Bearer['kind']): Bearer | Response {
  const bearer = state.bearers.get(bearerOf(headers))
  if (!bearer) return bearerRefused.invalid()
  if (bearer.expiresAt <= now) return bearerRefused.expired()
  return bearer.kind === kind ? bearer : guesses.wrongKindOfBearer()
}

/** As {@link authorize}, for the account of a signed-in customer, and for a scope where the call asks for one. @internal */
export function authorizeCustomer(call: Call, scope?: string): Account | Response {
  const bearer = authorize(call, 'customer')
  if (bearer instanceof Response) return bearer
  if (scope !== undefined && !bearer.scope.split(' ').includes(scope)) return forbidden()
  return call.state.accounts.find(({ id }) => id === bearer.accountId) ?? bearerRefused.invalid()
}

type Kind = 'string' | 'boolean'
type Value<K> = K extends 'boolean' ? boolean : string

/**
 * Reads a JSON body that has the required keys, perhaps the optional ones, and no others.
 * @internal
 */
export function readBody<Required extends Record<string, Kind>, Optional extends Record<string, Kind>>(
  { headers, body }: Call,
  required: Required,
  optional: Optional,
):
  | ({ [K in keyof Required]: Value<Required[K]> } & { [K in keyof Optional]?: Value<Optional[K]> })
  | Response {
  if (!/^application\/json\s*(;|$)/i.test(headers.get('Content-Type') ?? '')) return guesses.notJson()
  const values = parse(body)
  if (!values) return refusal(400, 'bad_request', 'The body is not a JSON object.')
  const known: Record<string, Kind> = { ...required, ...optional }
  const details: Detail[] = [
    ...Object.keys(values)
      .filter((field) => !Object.hasOwn(known, field))
      .map((field) => ({ field, type: 'unknown_field', message: 'There is no such field.' })),
    ...Object.keys(required)
      .filter((field) => values[field] === undefined || values[field] === '')
      .map((field) => ({ field, type: 'missing_value', message: 'A value is required.' })),
    ...Object.entries(known)
      .filter(([field, kind]) => values[field] !== undefined && typeof values[field] !== kind)
      .map(([field, kind]) => ({ field, type: 'invalid_type', message: `A ${kind} is required.` })),
  ]
  if (details.length > 0) return refusal(400, 'validation_failure', 'The request is not valid.', details)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key and its type was checked above
  return values as Exclude<ReturnType<typeof readBody<Required, Optional>>, Response>
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
