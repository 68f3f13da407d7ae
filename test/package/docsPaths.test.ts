import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { root } from './pages.js'

const records = readdirSync(`${root}/docs/decisions`)
  .filter((file) => /^\d{4}-/.test(file))
  .toSorted()
const pages = [
  'AGENTS.md',
  'CONTRIBUTING.md',
  'docs/decisions/README.md',
  ...records.map((file) => `docs/decisions/${file}`),
]
const read = (page: string) => readFileSync(`${root}/${page}`, 'utf8')
const inEach = (find: (page: string, text: string) => (string | undefined)[]) =>
  pages.flatMap((page) => find(page, read(page)).map((found = '') => ({ page, found })))

describe('the docs for contributors', () => {
  it('link only to files that exist', () => {
    const links = inEach((page, text) =>
      Array.from(text.matchAll(/\]\((\.[^)#]+)/g), ([, link = '']) => posix.join(posix.dirname(page), link)),
    )
    expect(links.length).toBeGreaterThan(15)
    expect(links.filter(({ found }) => !existsSync(`${root}/${found}`))).toEqual([])
  })

  it('name only files and folders that exist', () => {
    const paths = inEach((_, text) =>
      Array.from(text.matchAll(/`((?:src|test|stories|docs)\/[\w./-]+)`/g), ([, path]) => path),
    )
    expect(paths.length).toBeGreaterThan(30)
    expect(paths.filter(({ found }) => !existsSync(`${root}/${found}`))).toEqual([])
  })

  it('name only commands that exist', () => {
    const commands = inEach((_, text) => Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, name]) => name))
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.filter(({ found }) => !Object.hasOwn(manifest.scripts, found))).toEqual([])
  })

  it('number the decision records, and list each one under its title', () => {
    const index = read('docs/decisions/README.md')
    const entries = records.map((file) => {
      const [, title = ''] = /^# (.+)$/m.exec(read(`docs/decisions/${file}`)) ?? []
      return { file, title, number: Number.parseInt(file, 10) }
    })
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, at) => at + 1))
    for (const { file, title, number } of entries) {
      expect(title).toMatch(new RegExp(`^${number}\\. `))
      expect(index).toContain(`- [${title}](./${file})`)
    }
  })
})
