import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { libraries, measurePart, measureSheet, parts, sheet, type Part } from './sizes.js'

type Shares = Record<string, number>

const record = new URL('./sizes.json', import.meta.url)
const isUpdate = process.env.SIZES === 'update'
const recorded: Record<string, Shares> = isUpdate ? {} : JSON.parse(readFileSync(record, 'utf8'))
const measured: Record<string, Shares> = {}

/** Measures the built package, so it requires `npm run build`, which `npm test` runs first. */
describe('the bundle size', () => {
  it.each(parts)('of $name is within its budget', { timeout: 60_000 }, async (part) => {
    const { vite, esbuild, shares } = await measurePart(part.code)
    measured[part.name] = Object.fromEntries(
      [...shares].toSorted(([one], [other]) => one.localeCompare(other)),
    )
    if (isUpdate) writeFileSync(record, `${JSON.stringify(measured, null, 2)}\n`)
    console.log(`${part.name}: ${vite.brotli} B with brotli and Vite, ${esbuild.brotli} B with esbuild`)
    expect(vite.brotli, explain(part, vite.brotli, measured[part.name])).toBeLessThanOrEqual(part.budget)
    expect(esbuild.brotli / vite.brotli, 'esbuild compared with Vite').toBeLessThanOrEqual(1.1)
  })

  it('of a form has a budget of 14.8 kB above its libraries', { timeout: 60_000 }, async () => {
    const { vite } = await measurePart(libraries)
    console.log(`the libraries alone: ${vite.brotli} B with brotli and Vite`)
    const [form] = parts
    expect(form && form.budget - vite.brotli).toBeLessThanOrEqual(14_800)
  })

  it('of the style sheet is within its budget', async () => {
    const { brotli } = await measureSheet()
    console.log(`styles.css: ${brotli} B with brotli`)
    expect(brotli).toBeLessThanOrEqual(sheet.budget)
  })
})

/** Returns an error message that lists the files which have grown since the record. */
function explain({ name, budget }: Part, brotli: number, shares: Shares = {}): string {
  const before = recorded[name] ?? {}
  const grown = Object.entries(shares)
    .map(([owner, bytes]) => ({ owner, by: bytes - (before[owner] ?? 0) }))
    .filter(({ by }) => by > 0)
    .toSorted((one, other) => other.by - one.by)
    .map(({ owner, by }) => `  ${owner} by ${by} B, minified`)
  return [
    `${name} has ${brotli} B with brotli, more than its budget of ${budget} B. Grown since the record:`,
    ...(grown.length > 0 ? grown : ['  none']),
    'If this is justified, raise the budget in test/bench/sizes.ts and run `npm run size:update`.',
  ].join('\n')
}
