import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const execute = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

let app: string
let folder: string
let files: string[]
beforeAll(async () => {
  // Outside of this repository, where nothing of `node_modules` is found by accident.
  app = await mkdtemp(join(tmpdir(), 'tarball-'))
  folder = join(app, 'node_modules', manifest.name)
  await mkdir(folder, { recursive: true })
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', app]
  const [packed] = JSON.parse((await execute('npm', pack, { cwd: root })).stdout)
  files = packed.files.map((file: { path: string }) => file.path)
  await execute('tar', ['-xzf', join(app, packed.filename), '--strip-components=1', '-C', folder])
})
afterAll(() => rm(app, { recursive: true }))

/** Requires `npm run build`, which `npm test` runs first. */
describe('the packed package', () => {
  it('contains the built files and the documents, nothing else', () => {
    const isExpected = (file: string) =>
      /^dist\/(jest\/[\w/.-]+\.d\.cts|jest\/[\w/.-]+\.cjs|[\w/.-]+(\.js|\.js\.map|\.d\.ts|\.css))$/.test(
        file,
      ) && !/\.test\./.test(file)
    expect(files.filter((file) => !isExpected(file))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD_PARTY_LICENSES.md',
      'package.json',
    ])
  })

  it('contains every file that package.json names', () => {
    const entries = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    )
    const named = [...entries, ...Object.values(manifest.bin)].map((file) => file.replace('./', ''))
    expect(named.filter((file) => !files.includes(file))).toEqual([])
  })

  // For tools that ignore `exports`: Parcel by default, and TypeScript with `moduleResolution: node`.
  it('names every entry in alias too, and its types in typesVersions', () => {
    const { '.': _, ...entries } = manifest.exports
    const modules = Object.entries(entries).filter(([, entry]) => typeof entry === 'object')
    expect(manifest.alias).toEqual(
      Object.fromEntries(modules.map(([name, entry]) => [name, typeof entry === 'object' && entry.default])),
    )
    const { '*': pattern, ...special } = manifest.typesVersions['*']
    for (const [name, entry] of modules) {
      const [types = ''] = Object.entries(special).find(([key]) => `./${key}` === name)?.[1] ?? pattern
      expect([name, types.replace('*', name.slice(2))]).toEqual([
        name,
        typeof entry === 'object' && entry.types,
      ])
    }
  })

  it('has no dependencies that a shop installs', async () => {
    const packed = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    expect([packed.dependencies, packed.optionalDependencies]).toEqual([undefined, undefined])
  })

  it('has the license of every package that the command bundles', async () => {
    const licenses = await readFile(join(folder, 'dist/THIRD_PARTY_LICENSES.md'), 'utf8')
    const code = await readFile(join(folder, 'dist/cli.js'), 'utf8')
    const bundled = new Set(
      [...code.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm)].map(([, name]) => name),
    )
    expect([...bundled]).toEqual(['srvx'])
    expect(licenses).toContain(await readFile(join(root, 'node_modules/srvx/LICENSE'), 'utf8'))
  })

  it('serves the emulator without any other package', async () => {
    const command = join(folder, manifest.bin['emporix-credentials-react'])
    const program = spawn(process.execPath, [command, 'emulator', '--port', '0'], { cwd: app })
    onTestFinished(() => {
      program.kill()
    })
    let output = ''
    program.stdout.on('data', (text) => (output += text))
    program.stderr.on('data', (text) => (output += text))
    await expect.poll(() => output, { timeout: 20_000 }).toMatch(/Base URL +http:\S+[^]*Links +http/)
    const url = /Base URL +(\S+)/.exec(output)?.[1] ?? ''
    const response = await fetch(url, { headers: { Accept: 'application/json' } })
    expect([response.status, await response.json()]).toEqual([200, []])
  })
})
