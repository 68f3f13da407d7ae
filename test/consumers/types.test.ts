import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { installConsumer } from './support/installConsumer.js'
import { isWholeMatrix } from './support/isWholeMatrix.js'
import { run } from './support/run.js'

// Checks the types of all libraries, without those of Node.js, which a browser does not have.
const common =
  '--strict --exactOptionalPropertyTypes --noEmit --types react --target es2022 --lib es2022,dom,dom.iterable --jsx react-jsx'

const compilers = isWholeMatrix ? ['typescript-5', 'typescript-6', 'typescript-7'] : ['typescript-7']
const settings = [
  { compiler: 'typescript-5.4', resolution: 'bundler', module: 'esnext' },
  ...compilers.flatMap((compiler) => [
    { compiler, resolution: 'bundler', module: 'esnext' },
    { compiler, resolution: 'nodenext', module: 'nodenext' },
  ]),
]
const oldestPeers = Object.entries(manifest.peerDependencies)
  .filter(([name]) => ['@tanstack/react-query', 'react-hook-form', 'zod'].includes(name))
  .map(([name, range]) => `${name}@${range.replace(/^\^/, '').replace(/ .*/, '')}`)
const react18 = ['react', 'react-dom', '@types/react', '@types/react-dom'].map((name) => `${name}@18`)

const linkOptions = '--skipLibCheck true --moduleResolution bundler --module esnext links.tsx'

function compile(folder: string, compiler: string, options: string) {
  const args = `node_modules/${compiler}/bin/tsc ${common} ${options}`.split(' ').filter(Boolean)
  return run(folder, process.execPath, args)
}

describe('the types of the packed package', () => {
  let consumer: Awaited<ReturnType<typeof installConsumer>>
  beforeAll(async () => {
    consumer = await installConsumer('types')
  })
  afterAll(() => consumer?.remove())

  it('are imported from every entry', async () => {
    const text = await readFile(`${consumer.folder}/entries.tsx`, 'utf8')
    const entries = Object.keys(manifest.exports).filter((entry) => !/package\.json|jest/.test(entry))
    for (const entry of entries) expect(text).toContain(`'${entry.replace('.', manifest.name)}'`)
  })

  it.each(settings)('compile with $compiler and $resolution', async ({ compiler, resolution, module }) => {
    const options = `--skipLibCheck false --moduleResolution ${resolution} --module ${module}`
    expect(await compile(consumer.folder, compiler, `${options} entries.tsx`)).toBe('')
  })

  it.each([
    ['typescript-5.4', ''],
    ['typescript-5', ''],
    ['typescript-6', '--ignoreDeprecations 6.0'],
  ])('compile with %s and the resolution of Node 10', async (compiler, extra) => {
    // Without the types of the other libraries, some of which this resolution does not find.
    const options = `--skipLibCheck true --moduleResolution node10 --module esnext ${extra} entries.tsx`
    expect(await compile(consumer.folder, compiler, options)).toBe('')
  })

  it('accept the link of a router', async () => {
    expect(await compile(consumer.folder, 'typescript-5', linkOptions)).toBe('')
  })

  it('have no problem for Are the types wrong?', async () => {
    const options =
      '--profile esm-only --no-emoji --exclude-entrypoints jest jest/jest-preset jest/environment'
    const args = ['--no-install', 'attw', inject('tarball'), ...options.split(' ')]
    expect(await run(consumer.folder, 'npx', args)).toContain('bundler: OK')
  })
})

describe.runIf(isWholeMatrix)(
  'the types of the packed package with React 18 and the oldest libraries',
  () => {
    let consumer: Awaited<ReturnType<typeof installConsumer>>
    beforeAll(async () => {
      consumer = await installConsumer('types', [...react18, 'next@15', ...oldestPeers])
    })
    afterAll(() => consumer?.remove())

    it.each(['typescript-5', 'typescript-7'])('compile with %s', async (compiler) => {
      const options = '--skipLibCheck false --moduleResolution bundler --module esnext entries.tsx'
      expect(await compile(consumer.folder, compiler, options)).toBe('')
    })

    it('accept the link of a router', async () => {
      expect(await compile(consumer.folder, 'typescript-5', linkOptions)).toBe('')
    })
  },
)
