import type { FieldErrors, Resolver } from 'react-hook-form'

export type Values = Record<'currentPassword' | 'newPassword' | 'confirmPassword', string>

interface ParseResult {
  data?: Values | undefined
  error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined
}

/** Creates a resolver for a zod schema, without the package of resolvers. */
export function schemaResolver(parse: (values: Values) => ParseResult): Resolver<Values> {
  return (values) => {
    const { data, error } = parse(values)
    if (data) return { values: data, errors: {} }
    const errors: FieldErrors = {}
    for (const { path, message } of error?.issues ?? []) errors[String(path[0])] ??= { type: 'rule', message }
    return { values: {}, errors }
  }
}
