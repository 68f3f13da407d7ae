import vocabulary from '../../../docs/terms.json' with { type: 'json' }
import { lineAt, passagesOf, type Passage } from './passages.js'

/** A term to replace. */
export interface Finding extends Pick<Passage, 'file' | 'line'> {
  group: Passage['group'] | 'names'
  /** The matching text. */
  found: string
  /** What to write instead. */
  use: string
}

const terms = Object.values(vocabulary.terms)
  .flat()
  .map((term: { avoid: string; use: string; match?: string }) => {
    const match = term.match ?? `\\b${term.avoid}\\b`
    // A line can break at any space.
    return { ...term, pattern: new RegExp(match.replaceAll(' ', '\\s+'), 'giu') }
  })

const renamed = new Map(Object.entries(vocabulary.names))
const renamedPattern = new RegExp(`(?<![\\w$])(?:${[...renamed.keys()].join('|')})(?![\\w$])`, 'g')

/** Finds the terms of `docs/terms.json` in the prose of a file, and the names in all of it. */
export function findTerms(file: string, source: string, passages = passagesOf(file, source)): Finding[] {
  const exceptions = exceptionsIn(source)
  const isAllowed = (avoid: string, line: number, lines = 1) =>
    exceptions.some((each) => each.avoid === avoid && each.line >= line - 2 && each.line < line + lines)

  const inProse = passages.flatMap((passage) =>
    terms
      .filter(({ avoid }) => !isAllowed(avoid, passage.line, passage.text.split('\n').length))
      .flatMap(({ use, pattern }) =>
        Array.from(passage.text.matchAll(pattern), ({ index, 0: found }) => ({
          group: passage.group,
          file,
          line: passage.line + lineAt(passage.text, index) - 1,
          found: found.replaceAll(/\s+/g, ' ').trim(),
          use,
        })),
      ),
  )
  const inCode = source.split('\n').flatMap((text, index) =>
    Array.from(new Set(text.match(renamedPattern)))
      .filter((name) => !isAllowed(name, index + 1))
      .map((name) => ({
        group: 'names' as const,
        file,
        line: index + 1,
        found: name,
        use: renamed.get(name) ?? name,
      })),
  )
  return [...inProse, ...inCode].toSorted((one, other) => one.line - other.line)
}

/**
 * Returns the exceptions: `// prose-allow: told, mail -- reason`, or the same in a comment of Markdown or MDX. One covers
 * the passage that contains it, or else the next one, with a blank line in between at most.
 */
function exceptionsIn(source: string): { avoid: string; line: number }[] {
  return Array.from(source.matchAll(/prose-allow: (.*?)(?: -- |-->|\*\/|$)/gm), ({ index, 1: list = '' }) =>
    list.split(',').map((avoid) => ({ avoid: avoid.trim(), line: lineAt(source, index) })),
  ).flat()
}
