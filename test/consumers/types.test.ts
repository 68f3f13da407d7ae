import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { installConsumer } from './support/installConsumer.js'
import { run } from './support/run.js'

// Checks the types of all libraries, without those of Node.js, which a browser does not have.
const strictest = '--strict --exactOptionalPropertyTypes --skipLibCheck false --noEmit --types react'
const common = `${strictest} --target es2022 --lib es2022,dom,dom.iterable --jsx react-jsx`.split(' ')

const compilers = ['typescript-5', 'typescript-6', 'typescript-7']
const settings = compilers.flatMap((compiler) => [
  { compiler, resolution: 'bundler', module: 'esnext' },
  { compiler, resolution: 'nodenext', module: 'nodenext' },
])

describe('the types of the packed package', () => {
  let consumer: Awaited<ReturnType<typeof installConsumer>>
  beforeAll(async () => {
    consumer = await installConsumer('types')
  })
  afterAll(() => consumer?.remove())

  it('are imported from every entry', async () => {
    const text = await readFile(`${consumer.folder}/entries.tsx`, 'utf8')
    const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json')
    for (const entry of entries) expect(text).toContain(`'${entry.replace('.', manifest.name)}'`)
  })

  it.each(settings)('compile with $compiler and $resolution', async ({ compiler, resolution, module }) => {
    const tsc = `node_modules/${compiler}/bin/tsc`
    const args = [tsc, ...common, '--moduleResolution', resolution, '--module', module, 'entries.tsx']
    expect(await run(consumer.folder, process.execPath, args)).toBe('')
  })

  it('have no problem for Are the types wrong?', async () => {
    const args = ['--no-install', 'attw', inject('tarball'), '--profile', 'esm-only', '--no-emoji']
    expect(await run(consumer.folder, 'npx', args)).toContain('bundler: OK')
  })
})
