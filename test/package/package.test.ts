import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const entries = Object.entries(manifest.exports).flatMap(([name, entry]) =>
  typeof entry === 'object' && entry.default.endsWith('.js') ? [{ name, file: entry.default }] : [],
)

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

/** `npm test` builds first: these look at what a shop would install. */
describe('the built package', () => {
  it.each(entries)('exports a known list from $name', async ({ file }) => {
    const module: object = await import(new URL(`../../${file}`, import.meta.url).href)
    expect(Object.keys(module).toSorted()).toMatchSnapshot()
  })

  it("keeps 'use client' on the entries with components, and on no other", () => {
    for (const { name, file } of entries) {
      expect([name, /^['"]use client['"]/.test(read(file))]).toEqual([
        name,
        ['.', './strength'].includes(name),
      ])
    }
  })

  it('is sound for publint', async () => {
    const { messages } = await publint({ pkgDir: new URL('../..', import.meta.url).pathname, strict: true })
    expect(messages).toEqual([])
  })

  it('INJ-1 writes no HTML and no code', () => {
    for (const { file } of entries)
      expect(read(file)).not.toMatch(/dangerouslySetInnerHTML|innerHTML|new Function|eval\(/)
  })
})
