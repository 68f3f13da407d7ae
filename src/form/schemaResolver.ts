import type { FieldErrors, FieldValues, ResolverResult } from 'react-hook-form'
import * as z from 'zod/mini'

/**
 * Lets a schema judge a form's values, together with those that are extraValues and not typed. Written here because the
 * package that does so for every validator weighs more than a form of ours: these schemas are flat, and one issue
 * a field is what is shown.
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
