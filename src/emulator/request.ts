import { assumptions } from './assumptions.js'
import { accessTokenErrors, errorResponse, isResponse, missingScope, type Detail } from './responses.js'
import type { Account, IssuedToken, Session, State } from './state.js'

/** A request with everything that its handler needs. @internal */
export interface EmulatorRequest {
  state: State
  tenant: string
  clientId: string
  links: Readonly<Record<'passwordReset' | 'emailChange', string>>
  linkLifetimeMs: number
  now: number
  url: URL
  headers: Headers
  body: string
}

/** Returns the access token of a request; empty if there is none. @internal */
export function readAccessToken(headers: Headers): string {
  return /^Bearer (\S+)$/.exec(headers.get('Authorization') ?? '')?.[1] ?? ''
}

/** Checks the access token as the gateway does. Returns its session, or the error response. @internal */
export function authorize(
  { state, headers, now }: EmulatorRequest,
  kind: Session['kind'],
): IssuedToken | Response {
  const session = state.accessTokens.get(readAccessToken(headers))
  if (!session) return accessTokenErrors.invalid()
  if (session.expiresAt <= now) return accessTokenErrors.expired()
  return session.kind === kind ? session : assumptions.wrongTokenKind()
}

/** As {@link authorize}, but returns the account of the signed-in customer. Also checks the scope, if one is given. @internal */
export function authorizeCustomer(request: EmulatorRequest, scope?: string): Account | Response {
  const session = authorize(request, 'customer')
  if (isResponse(session)) return session
  if (scope !== undefined && !session.scope.split(' ').includes(scope)) return missingScope()
  return request.state.accounts.find(({ id }) => id === session.accountId) ?? accessTokenErrors.invalid()
}

type FieldType = 'string' | 'boolean'
type Value<T> = T extends 'boolean' ? boolean : string

/**
 * Parses a JSON body with the required fields, any of the optional ones, and no others. Returns the values, or the
 * error response.
 * @internal
 */
export function parseBody<
  Required extends Record<string, FieldType>,
  Optional extends Record<string, FieldType>,
>(
  { headers, body }: EmulatorRequest,
  required: Required,
  optional: Optional,
):
  | ({ [K in keyof Required]: Value<Required[K]> } & { [K in keyof Optional]?: Value<Optional[K]> })
  | Response {
  if (!/^application\/json\s*(;|$)/i.test(headers.get('Content-Type') ?? '')) return assumptions.notJson()
  const values = parseObject(body)
  if (!values) return errorResponse(400, 'bad_request', 'The body is not a JSON object.')
  const known: Record<string, FieldType> = { ...required, ...optional }
  const details: Detail[] = [
    ...Object.keys(values)
      .filter((field) => !Object.hasOwn(known, field))
      .map((field) => ({ field, type: 'unknown_field', message: 'The field does not exist.' })),
    ...Object.keys(required)
      .filter((field) => values[field] === undefined || values[field] === '')
      .map((field) => ({ field, type: 'missing_value', message: 'A value is required.' })),
    ...Object.entries(known)
      .filter(([field, type]) => values[field] !== undefined && typeof values[field] !== type)
      .map(([field, type]) => ({ field, type: 'invalid_type', message: `A ${type} is required.` })),
  ]
  if (details.length > 0)
    return errorResponse(400, 'validation_failure', 'The request is not valid.', details)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field and its type was checked above
  return values as Exclude<ReturnType<typeof parseBody<Required, Optional>>, Response>
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
