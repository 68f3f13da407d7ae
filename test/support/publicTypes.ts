import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }

const url = (file: string) => new URL(`../../${file}`, import.meta.url)
const read = (file: string) => readFileSync(url(file), 'utf8')

/** A name that the built package exports. */
export interface PublicName {
  /** What it is imported from. */
  entry: string
  name: string
  /** The file of the built types that declares it. */
  file: string
  /** The lines of the declaration, with the comment above it. */
  lines: string[]
}

/** Every name that a shop can import, as the built types have it. */
export function publicTypes(): PublicName[] {
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    if (typeof target !== 'object' || !existsSync(url(target.types)) || path.endsWith('.css')) return []
    const entry = posix.join(manifest.name, path)
    const types = target.types.slice(2)
    return [...read(types).matchAll(/export (?:type )?\{([^}]*)\} from '(\.[^']+)'/g)].flatMap(
      ([, names = '', from = '']) => {
        const file = posix.join(posix.dirname(types), from.replace(/\.js$/, '.d.ts'))
        return names.split(',').map((each) => declaration(entry, each.trim(), file))
      },
    )
  })
}

function declaration(entry: string, name: string, file: string): PublicName {
  const all = read(file).split('\n')
  const start = all.findIndex((line) =>
    new RegExp(`^export (declare )?(function|const|class|interface|type) ${name}\\b`).test(line),
  )
  if (start < 0) throw new Error(`${file} does not declare ${name}.`)
  const ends = /[;}]$/
  const isBlock = /[{(|=]$/.test(all[start] ?? '') && !ends.test(all[start] ?? '')
  const end = isBlock ? all.findIndex((line, index) => index > start && /^\S.*;$|^\}/.test(line)) : start
  let first = start
  if ((all[start - 1] ?? '').endsWith('*/'))
    do first -= 1
    while (!(all[first] ?? '').startsWith('/**'))
  return { entry, name, file, lines: all.slice(first, end + 1) }
}
