import type { FieldErrors, FieldValues, ResolverResult } from 'react-hook-form'
import * as z from 'zod/v4-mini'

/**
 * Resolves a form's values, joined with those that are not typed, with a schema. See
 * `docs/decisions/0001-own-schema-resolver.md`.
 * @internal
 */
export function schemaResolver<Values extends FieldValues, Output>(
  schema: () => z.ZodMiniType<Output, Values>,
  extraValues: () => Partial<Values> = () => ({}),
) {
  return (typed: Values): ResolverResult<Values, Output> => {
    const result = z.safeParse(schema(), { ...typed, ...extraValues() })
    if (result.success) return { values: result.data, errors: {} }
    const errors: Record<string, { type: 'validation'; message: string }> = {}
    for (const { path, message } of result.error.issues) {
      errors[String(path[0])] ??= { type: 'validation', message }
    }
    return { values: {}, errors: errors as FieldErrors<Values> }
  }
}
