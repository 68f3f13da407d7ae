import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cells } from '../consumers/support/cells.js'
import { readResults, updatePage } from '../consumers/support/compatibility.js'
import { root } from './pages.js'

const page = `${root}/stories/Compatibility.mdx`
const results = readResults()

describe('the compatibility page', () => {
  it('has the tables of the last run of the matrix', async () => {
    await expect(updatePage(readFileSync(page, 'utf8'), results)).toMatchFileSnapshot(page)
  })

  it.each([...new Set(cells.map(({ section }) => section))])('has a table for %s', (section) => {
    expect(readFileSync(page, 'utf8')).toContain(`## ${section}\n\n| environment`)
  })
})

describe('the results of the matrix', () => {
  it('cover every cell', () => {
    const environments = results.map(({ environment }) => environment)
    expect(environments).toEqual(cells.map(({ environment }) => environment))
  })

  it('name the versions of the tested packages', () => {
    expect(results.filter(({ versions }) => Object.values(versions).includes('unknown'))).toEqual([])
  })
})
