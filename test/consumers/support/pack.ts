import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { run } from './run.js'
import { clearInstallations } from './versions.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the packed package. */
    tarball: string
  }
}

/** Packs the built package once per run. */
export default async function setup(project: TestProject) {
  clearInstallations()
  const folder = await mkdtemp(join(tmpdir(), 'packed-'))
  await run(project.config.root, 'npm', ['pack', '--ignore-scripts', '--pack-destination', folder])
  const [file] = await readdir(folder)
  if (!file) throw new Error('npm pack made no file.')
  project.provide('tarball', join(folder, file))
  return () => rm(folder, { recursive: true })
}
