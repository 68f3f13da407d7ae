import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Cell } from './cells.js'

export const file = fileURLToPath(new URL('../../../docs/compatibility.json', import.meta.url))

/** The outcome of a cell in the last run that covered it. */
export interface CellResult {
  section: Cell['section']
  environment: string
  file: string
  result: 'passed' | 'failed'
  versions: Record<string, string>
  node: string
  date: string
}

export const readResults = (): CellResult[] => JSON.parse(readFileSync(file, 'utf8')).cells

/** Returns the rows of a section as a table, aligned as the formatter does. */
export function toTable(results: readonly CellResult[]): string {
  const rows = results.map(({ environment, versions, result, file: test }) => [
    environment,
    Object.entries(versions)
      .map(([name, version]) => `${name.replace(/^typescript-[\d.]+$/, 'typescript')} ${version}`)
      .join(', '),
    result,
    `\`test/consumers/${test}\``,
  ])
  const table = [['environment', 'versions', 'result', 'test'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const toLine = (row: readonly string[]) =>
    `| ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = widths.map((width) => '-'.repeat(width))
  return table.flatMap((row, at) => (at === 0 ? [toLine(row), toLine(rule)] : [toLine(row)])).join('\n')
}

/** Replaces the tables of a page, below headings with the names of the sections. */
export function updatePage(page: string, results: readonly CellResult[]): string {
  const sections = [...new Set(results.map(({ section }) => section))]
  return sections.reduce(
    (text, section) =>
      text.replace(
        new RegExp(`(?<=^## ${section}\\n\\n)(\\|.*\\n)*`, 'm'),
        () => `${toTable(results.filter((result) => result.section === section))}\n`,
      ),
    page,
  )
}
