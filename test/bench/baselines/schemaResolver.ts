import type { FieldErrors, Resolver } from 'react-hook-form'

export type Values = Record<'currentPassword' | 'newPassword' | 'confirmPassword', string>

interface Judged {
  data?: Values | undefined
  error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined
}

/** Lets zod judge what a form holds: the few lines that a shop writes to spare itself a package of resolvers. */
export function schemaResolver(judge: (values: Values) => Judged): Resolver<Values> {
  return (typed) => {
    const { data, error } = judge(typed)
    if (data) return { values: data, errors: {} }
    const errors: FieldErrors = {}
    for (const { path, message } of error?.issues ?? []) errors[String(path[0])] ??= { type: 'rule', message }
    return { values: {}, errors }
  }
}
