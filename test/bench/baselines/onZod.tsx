import { z } from 'zod'
import { createForm } from './createForm.js'
import { schemaResolver } from './schemaResolver.js'

const schema = z
  .object({
    currentPassword: z.string().min(1, 'Enter your current password.'),
    newPassword: z.string().min(8, 'Use at least 8 characters.'),
    confirmPassword: z.string().min(1, 'Enter the new password again.'),
  })
  .refine((typed) => typed.newPassword !== typed.currentPassword, {
    path: ['newPassword'],
    error: 'Choose another password.',
  })
  .refine((typed) => typed.newPassword === typed.confirmPassword, {
    path: ['confirmPassword'],
    error: 'The don’t match.',
  })

/** A password form with react-hook-form, TanStack Query and zod. */
export const Form = createForm(schemaResolver((values) => schema.safeParse(values)))
export { Provider } from './Provider.js'
