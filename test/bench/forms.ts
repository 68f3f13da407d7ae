import { fileURLToPath } from 'node:url'

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Every form that is measured, by its column. The copy is the same file, built a second time: what differs there is noise. */
export const forms = {
  ours: file('ours.tsx'),
  'zod/mini': file('floors/onZodMini.tsx'),
  'its copy': file('floors/onZodMini.tsx'),
  zod: file('floors/onZod.tsx'),
  'no library': file('floors/byHand.tsx'),
}

/** The name of a form. */
export type FormName = keyof typeof forms

/** What every other form is compared with. */
export const floor = 'zod/mini' satisfies FormName

export const formNames = Object.keys(forms).filter((name): name is FormName => name in forms)

/** A form that keeps what it should let go. */
export const leaking = file('floors/leaking.tsx')
