import { readdirSync, readFileSync } from 'node:fs'
import { publint } from 'publint'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const entries = Object.entries(manifest.exports).flatMap(([name, entry]) =>
  typeof entry === 'object' && entry.default.endsWith('.js') ? [{ name, file: entry.default }] : [],
)

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

/** Requires `npm run build`, which `npm test` runs first. */
describe('the built package', () => {
  it.each(entries)('exports a known list from $name', async ({ file }) => {
    const module: object = await import(new URL(`../../${file}`, import.meta.url).href)
    expect(Object.keys(module).toSorted()).toMatchSnapshot()
  })

  it("has 'use client' only in entries with components", () => {
    for (const { name, file } of entries) {
      expect([name, /^['"]use client['"]/.test(read(file))]).toEqual([
        name,
        ['.', './strength'].includes(name),
      ])
    }
  })

  it('passes publint', async () => {
    const { messages } = await publint({ pkgDir: new URL('../..', import.meta.url).pathname, strict: true })
    expect(messages).toEqual([])
  })

  it.each([
    ['inserts no HTML', /dangerouslySetInnerHTML|(inner|outer)HTML|insertAdjacentHTML/],
    ['evaluates no code', /new Function|eval\(/],
  ])('%s [INJ-1]', (_, unsafe) => {
    const modules = readdirSync(new URL('../../dist', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => ({ file, code: read(`dist/${file}`) }))
    expect(modules.length).toBeGreaterThan(50)
    expect(modules.filter(({ code }) => unsafe.test(code)).map(({ file }) => file)).toEqual([])
  })
})
