import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const exists = (file: string) => existsSync(new URL(`../../${file}`, import.meta.url))

/** The names that an entry exports, each with the file of the built types that declares it. */
function publicNames(entry: string): [string, string][] {
  return [...read(entry).matchAll(/export (?:type )?\{([^}]*)\} from '(\.[^']+)'/g)].flatMap(
    ([, names = '', from = '']) => {
      const file = posix.join(posix.dirname(entry), from.replace(/\.js$/, '.d.ts'))
      return names.split(',').map((name): [string, string] => [name.trim(), file])
    },
  )
}

/** What of a declaration has no words: itself, or one of the members that stand in it. */
function withoutWords(name: string, file: string): string[] {
  const lines = read(file).split('\n')
  const isTold = (line: number) => (lines[line - 1] ?? '').trimEnd().endsWith('*/')
  const declaration = new RegExp(`^export (declare )?(function|const|class|interface|type) ${name}\\b`)
  const start = lines.findIndex((line) => declaration.test(line))
  if (start < 0) return [`${file}: ${name} is not declared there`]
  const isBlock = /^export (declare class|interface)/.test(lines[start] ?? '')
  const end = isBlock ? lines.findIndex((line, index) => index > start && line === '}') : start
  const members = lines.slice(start + 1, end).flatMap((line, index) => {
    const isMember = /^ {4}(readonly )?[\w']+\??[:(]/.test(line)
    return isMember && !isTold(start + 1 + index) ? [`${file}: ${name} → ${line.trim()}`] : []
  })
  return isTold(start) ? members : [`${file}: ${name}`, ...members]
}

/** `npm test` builds first: this is what an editor shows to whoever uses the package. */
describe('the types of the built package', () => {
  const entries = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'object' && exists(entry.types) && !entry.types.includes('css')
      ? [entry.types.slice(2)]
      : [],
  )
  const names = entries.flatMap(publicNames)

  it('tell of every export, option and prop what it is', () => {
    expect(names.length).toBeGreaterThan(90)
    expect(names.flatMap(([name, file]) => withoutWords(name, file))).toEqual([])
  })
})
