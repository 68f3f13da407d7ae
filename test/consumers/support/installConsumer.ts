import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { run, type Variables } from './run.js'
import { recordInstallation } from './versions.js'

/** Copies a consumer out of this repository, where it cannot find our packages by accident, and installs it with packages. */
export async function installConsumer(name: string, packages: readonly string[] = []) {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`))
  await cp(fileURLToPath(new URL(`../${name}`, import.meta.url)), folder, { recursive: true })
  await run(folder, 'npm', ['install', '--no-audit', '--no-fund', inject('tarball'), ...packages])
  recordInstallation(folder, name, packages)
  return {
    folder,
    /** Runs a script of its package.json. */
    script: (script: string, variables?: Variables) => run(folder, 'npm', ['run', script], variables),
    remove: () => rm(folder, { recursive: true }),
  }
}
