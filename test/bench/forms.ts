import { fileURLToPath } from 'node:url'

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Every measured form, by column. The copy is a second build of the same file: its difference is noise. */
export const forms = {
  ours: file('ours.tsx'),
  'zod/mini': file('baselines/onZodMini.tsx'),
  'its copy': file('baselines/onZodMini.tsx'),
  zod: file('baselines/onZod.tsx'),
  'no library': file('baselines/byHand.tsx'),
}

/** The name of a form. */
export type FormName = keyof typeof forms

/** The form that every other form is compared with. */
export const baseline = 'zod/mini' satisfies FormName

export const formNames = Object.keys(forms).filter((name): name is FormName => name in forms)

/** A form with memory leaks. */
export const leaking = file('baselines/leaking.tsx')
