import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Cell } from './cells.js'

const folder = fileURLToPath(new URL('../../../node_modules/.cache/consumers', import.meta.url))

interface Installation {
  name: string
  packages: readonly string[]
  versions: Record<string, string>
}

/** Clears the installations of the last run. */
export function clearInstallations() {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

const manifestOf = (path: string) => JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))

/** Records which versions a consumer has. */
export function recordInstallation(path: string, name: string, packages: readonly string[]) {
  const { dependencies, devDependencies } = manifestOf(path)
  const names = Object.keys({ ...dependencies, ...devDependencies })
  const versions = Object.fromEntries(
    names.map((each) => [each, manifestOf(`${path}/node_modules/${each}`).version]),
  )
  writeFileSync(
    `${folder}/${[name, ...packages].join(' ').replaceAll('/', '+')}.json`,
    JSON.stringify({ name, packages, versions }),
  )
}

/** Returns the versions that a cell was tested with. */
export function versionsOf({ consumer, packages = [] }: Cell): Record<string, string> {
  if (!consumer) return {}
  if (packages.length === 0) return { 'Node.js': process.versions.node }
  const [name, one] = consumer
  const installation = readdirSync(folder)
    .map((file): Installation => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
    .find(
      (each) =>
        each.name === name && (one === undefined ? each.packages.length === 0 : each.packages.includes(one)),
    )
  return Object.fromEntries(packages.map((each) => [each, installation?.versions[each] ?? 'unknown']))
}
