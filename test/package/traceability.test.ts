import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

/** The rows of the tables: an id and the file of its test. */
const pages = ['stories/Security.mdx', 'stories/Accessibility.mdx', 'stories/PasswordManagers.mdx']
const rows = pages.flatMap((page) =>
  [...read(page).matchAll(/^\| ([A-Z]+-\d+) +\|.*\| `(.+)` +\|$/gm)].map(
    ([, id = '', file = '']) => `${id} ${file}`,
  ),
)

/** The ids at the beginning or the end of the titles of tests, each with its file. */
const tested = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith('package/promises.test.ts'))
  .flatMap((file) =>
    [...read(file).matchAll(/['"`]((?:[A-Z]+-\d+ )+)|\[([A-Z]+-\d+(?: [A-Z]+-\d+)*)\]['"`]/g)]
      .flatMap(([, first = '', last = '']) => (first || last).trim().split(' '))
      .map((id) => `${id} ${file}`),
  )

const idsOf = (list: string[]) => new Set(list.map((entry) => entry.split(' ')[0]))

describe('the pages that promise something', () => {
  it('promise only what a test in the named file holds', () => {
    expect(rows.length).toBeGreaterThan(95)
    expect(rows.filter((row) => !tested.includes(row))).toEqual([])
  })

  it('list every behaviour that a test names', () => {
    expect([...idsOf(tested)].filter((id) => !idsOf(rows).has(id))).toEqual([])
  })
})
