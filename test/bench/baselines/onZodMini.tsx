import * as z from 'zod/mini'
import { createForm } from './createForm.js'
import { schemaResolver } from './schemaResolver.js'

const schema = z
  .object({
    currentPassword: z.string().check(z.minLength(1, 'Enter your current password.')),
    newPassword: z.string().check(z.minLength(8, 'Use at least 8 characters.')),
    confirmPassword: z.string().check(z.minLength(1, 'Enter the new password again.')),
  })
  .check(
    z.refine((typed) => typed.newPassword !== typed.currentPassword, {
      path: ['newPassword'],
      error: 'Choose another password.',
    }),
    z.refine((typed) => typed.newPassword === typed.confirmPassword, {
      path: ['confirmPassword'],
      error: 'The don’t match.',
    }),
  )

/** A password form with react-hook-form, TanStack Query and `zod/mini`. */
export const Form = createForm(schemaResolver((values) => z.safeParse(schema, values)))
export { Provider } from './Provider.js'
