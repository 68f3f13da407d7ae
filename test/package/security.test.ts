import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const [promises = '', notHeld = ''] = read('stories/Security.mdx').split('## Not held yet')

/** The ids in the first column of a table. */
const rows = (page: string) => [...page.matchAll(/^\| ([A-Z]+-\d+) +\|/gm)].map(([, id = '']) => id)

/** The ids in the names of tests, which are texts that begin with them. */
const tested = new Set(
  readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith('security.test.ts'))
    .flatMap((file) => [...read(`test/${file}`).matchAll(/['"`]((?:[A-Z]+-\d+ )+)/g)])
    .flatMap(([, ids = '']) => ids.trim().split(' ')),
)

describe('the security page', () => {
  it('promises only what a test names', () => {
    expect(rows(promises).length).toBeGreaterThan(50)
    expect(rows(promises).filter((id) => !tested.has(id))).toEqual([])
  })

  it('lists every behaviour that a test names', () => {
    const elsewhere = /^(A|PM)-/
    expect([...tested].filter((id) => !elsewhere.test(id) && !rows(promises).includes(id))).toEqual([])
  })

  it('does not promise what it says is not held', () => {
    expect(rows(notHeld).filter((id) => rows(promises).includes(id))).toEqual([])
  })
})
