import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findTerms, type Finding } from './findTerms.js'
import { passagesOf, type ProseGroup } from './passages.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folders = ['.changeset', '.github', '.storybook', 'docs', 'src', 'stories', 'test']
/** The API page repeats the comments of `src`; the other two are written by tests and by installs. */
const ignored = /^stories\/API\.mdx$|\/docs-code\/|\/node_modules\//

function list(folder: string): string[] {
  const files = readdirSync(root + folder, { recursive: folder !== '', encoding: 'utf8' })
  return files.map((file) => `${folder && `${folder}/`}${file.replaceAll('\\', '/')}`)
}

/** Returns the files with prose below a path; without one, all of the project. */
export function proseFiles(path = ''): string[] {
  return ['', ...folders]
    .flatMap(list)
    .filter((file) => /\.(mdx?|tsx?|mjs|css)$/.test(file) && !ignored.test(file) && file.startsWith(path))
    .toSorted()
}

export interface Report {
  findings: Finding[]
  words: Record<ProseGroup, number>
}

/** Checks files of the project. */
export function checkProse(files: readonly string[]): Report {
  const words: Report['words'] = {
    docs: 0,
    'comments in src': 0,
    'error messages': 0,
    'test titles': 0,
    'other comments': 0,
  }
  const findings = files.flatMap((file) => {
    const source = readFileSync(root + file, 'utf8')
    const passages = passagesOf(file, source)
    for (const { group, text } of passages) words[group] += text.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0
    return findTerms(file, source, passages)
  })
  return { findings, words }
}

/** Formats the counts of a report, and its findings up to a number. */
export function formatReport({ findings, words }: Report, limit = Infinity): string {
  const count = (group: string) => findings.filter((each) => each.group === group).length
  const counts = Object.entries(words).map(([group, total]) => {
    const rate = total > 0 ? Math.round((count(group) / total) * 10_000) : 0
    return `${group.padEnd(16)}${String(count(group)).padStart(5)} of ${String(total).padStart(6)} words: ${rate} per 10,000`
  })
  const lines = findings
    .slice(0, limit)
    .map(({ file, line, found, use }) => `${file}:${line} ${found} → ${use}`)
  const rest = findings.length - lines.length
  return [
    ...counts,
    `${'names'.padEnd(16)}${String(count('names')).padStart(5)}`,
    ...(lines.length > 0 ? ['', ...lines] : []),
    ...(rest > 0 ? [`… and ${rest} more. All of them: npm run lint:prose [-- <path>]`] : []),
  ].join('\n')
}
