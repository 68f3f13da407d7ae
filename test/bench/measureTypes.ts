import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const root = file('../..')
const compiler = file('../../node_modules/typescript/bin/tsc')

/** Minimal files of an app, and the hand-written forms. */
export const typedFiles = {
  'a plain component': file('types/plain.tsx'),
  'our form': file('types/form.tsx'),
  'our hook': file('types/hook.tsx'),
  'zod/mini': file('baselines/onZodMini.tsx'),
  'its copy': file('baselines/onZodMini.tsx'),
  zod: file('baselines/onZod.tsx'),
  'no library': file('baselines/byHand.tsx'),
}

/** The name of such a file. */
export type TypedName = keyof typeof typedFiles

const options =
  '--ignoreConfig --noEmit --strict --skipLibCheck --jsx react-jsx --target es2022 --module esnext --moduleResolution bundler'

/**
 * Type-checks one file against the built types of the package. On one thread: with several, the number of instantiations
 * depends on which thread reaches a type first.
 */
export function measureTypes(checked: string): { instantiations: number; checkTime: number } {
  const args = [compiler, checked, ...options.split(' '), '--singleThreaded', '--extendedDiagnostics']
  const { status, stdout } = spawnSync(execPath, args, { cwd: root, encoding: 'utf8' })
  const figure = (label: string) => Number(new RegExp(`^${label}: +([\\d.]+)`, 'm').exec(stdout)?.[1])
  if (status !== 0) throw new Error(`${checked} has type errors: ${stdout}`)
  return { instantiations: figure('Instantiations'), checkTime: figure('Check time') * 1000 }
}
