import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

/** The ids at the end of the titles of tests: `'aborts the request [NET-4, CON-4]'`. */
function idsOf(source: string): string[] {
  const lists = source.matchAll(/\[([A-Z]+-\d+(?:, [A-Z]+-\d+)*)\]['"`]/g)
  return [...lists].flatMap(([, list = '']) => list.split(', '))
}

/** The rows of the tables: the id of a behaviour and the file of its main test. */
const pages = ['stories/Security.mdx', 'stories/Accessibility.mdx', 'stories/PasswordManagers.mdx']
const rows = pages.flatMap((page) =>
  [...read(page).matchAll(/^\| ([A-Z]+-\d+) +\|.*\| `(.+)` +\|$/gm)].map(([, id = '', file = '']) => ({
    id,
    file,
  })),
)

/** The ids of each test file. */
const tested = new Map(
  readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith('package/traceability.test.ts'))
    .map((file) => [file, new Set(idsOf(read(file)))] as const),
)

describe('idsOf', () => {
  it.each([
    ["it('aborts on unmount [NET-4]', …)", ['NET-4']],
    ["it('aborts [NET-4, CON-4]', …)", ['NET-4', 'CON-4']],
    ["it('aborts', …) // NET-4", []],
  ])('reads %s', (source, ids) => {
    expect(idsOf(source)).toEqual(ids)
  })
})

describe('the tables of behaviours', () => {
  it('name a test file that names the id, in each row', () => {
    expect(rows.length).toBeGreaterThan(95)
    expect(rows.filter(({ id, file }) => !tested.get(file)?.has(id))).toEqual([])
  })

  it('have a row for each id that a test names', () => {
    const listed = new Set(rows.map(({ id }) => id))
    const named = new Set([...tested.values()].flatMap((ids) => [...ids]))
    expect([...named].filter((id) => !listed.has(id)).toSorted()).toEqual([])
  })
})
