import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../consumers/support/run.js'

const cache = fileURLToPath(new URL('../../node_modules/.cache/react-versions', import.meta.url))

/** Versions of packages by name. */
export type PeerVersions = Readonly<Record<string, string>>

/** Installs versions of peer dependencies into a folder of their own, where the package's own ones stay as they are. */
export async function installPeers(name: string, versions: PeerVersions) {
  const folder = join(cache, name)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }))
  const packages = Object.entries(versions).map((entry) => entry.join('@'))
  // `--prefix` because npm would otherwise install into the project around this folder.
  const options = ['--prefix', folder, '--no-save', '--no-package-lock', '--no-audit', '--no-fund']
  await run(folder, 'npm', ['install', ...options, ...packages])
  const installed = await Promise.all(
    Object.keys(versions).map(async (each) => {
      const manifest = await readFile(join(folder, 'node_modules', each, 'package.json'), 'utf8')
      const { version }: { version: string } = JSON.parse(manifest)
      return [each, version] as const
    }),
  )
  return {
    installed: Object.fromEntries(installed),
    // An updated patch version must not reuse the bundle of the one before it.
    cacheDir: join(folder, `vite-${installed.map(([, version]) => version).join('-')}`),
    alias: aliases(join(folder, 'node_modules'), versions),
  }
}

/** An alias skips the `exports` of a package, so each entry names the file a browser gets. */
function aliases(modules: string, versions: PeerVersions) {
  const files = {
    react: 'react/index.js',
    'react/jsx-runtime': 'react/jsx-runtime.js',
    'react/jsx-dev-runtime': 'react/jsx-dev-runtime.js',
    'react-dom': 'react-dom/index.js',
    'react-dom/client': 'react-dom/client.js',
    'react-dom/server': 'react-dom/server.browser.js',
    'react-dom/test-utils': 'react-dom/test-utils.js',
    '@tanstack/react-query': '@tanstack/react-query/build/modern/index.js',
    'react-hook-form': 'react-hook-form/dist/index.esm.mjs',
    'zod/v4-mini': 'zod/v4-mini/index.js',
  }
  return Object.entries(files)
    .filter(([, file]) => Object.keys(versions).some((name) => file.startsWith(`${name}/`)))
    .map(([entry, file]) => ({ find: new RegExp(`^${entry}$`), replacement: join(modules, file) }))
}
