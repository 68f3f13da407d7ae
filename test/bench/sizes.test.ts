import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { libraries, parts, sheet, weighPart, weighSheet, type Part } from './sizes.js'

type Shares = Record<string, number>

const record = new URL('./sizes.json', import.meta.url)
const isTaken = process.env.SIZES === 'take'
const kept: Record<string, Shares> = isTaken ? {} : JSON.parse(readFileSync(record, 'utf8'))
const taken: Record<string, Shares> = {}

describe('a part of the built package', () => {
  it.each(parts)('weighs no more than its budget: $name', { timeout: 60_000 }, async (part) => {
    const { vite, esbuild, shares } = await weighPart(part.code)
    taken[part.name] = Object.fromEntries([...shares].toSorted(([one], [other]) => one.localeCompare(other)))
    if (isTaken) writeFileSync(record, `${JSON.stringify(taken, null, 2)}\n`)
    console.log(`${part.name}: ${vite.brotli} B of brotli with Vite, ${esbuild.brotli} with esbuild`)
    expect(vite.brotli, explain(part, vite.brotli, taken[part.name])).toBeLessThanOrEqual(part.budget)
    expect(esbuild.brotli / vite.brotli, 'esbuild against Vite').toBeLessThanOrEqual(1.1)
  })

  it('weighs little beside its libraries', { timeout: 60_000 }, async () => {
    const { vite } = await weighPart(libraries)
    console.log(`the libraries alone: ${vite.brotli} B of brotli with Vite`)
    const [form] = parts
    expect(form && form.budget - vite.brotli).toBeLessThanOrEqual(10_700)
  })

  it('has a small style sheet', async () => {
    const { brotli } = await weighSheet()
    console.log(`styles.css: ${brotli} B of brotli`)
    expect(brotli).toBeLessThanOrEqual(sheet.budget)
  })
})

/** Names what has grown since the record was taken, so that nobody has to look for it. */
function explain({ name, budget }: Part, brotli: number, shares: Shares = {}): string {
  const before = kept[name] ?? {}
  const grown = Object.entries(shares)
    .map(([owner, bytes]) => ({ owner, by: bytes - (before[owner] ?? 0) }))
    .filter(({ by }) => by > 0)
    .toSorted((one, other) => other.by - one.by)
    .map(({ owner, by }) => `  ${owner} by ${by} B, minified`)
  return [
    `${name} weighs ${brotli} B of brotli, and may weigh ${budget}. Since the record was taken these have grown:`,
    ...(grown.length > 0 ? grown : ['  none']),
    'If it is worth that much, raise the budget in test/bench/sizes.ts and run `npm run size:update`.',
  ].join('\n')
}
