import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../consumers/support/run.js'

const cache = fileURLToPath(new URL('../../node_modules/.cache/react-versions', import.meta.url))

/** Installs a version of React into a folder of its own, where the package's own React stays as it is. */
export async function installReact(version: string) {
  const folder = join(cache, version)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }))
  const packages = [`react@${version}`, `react-dom@${version}`]
  // `--prefix` because npm would otherwise install into the project around this folder.
  const options = ['--prefix', folder, '--no-save', '--no-package-lock', '--no-audit', '--no-fund']
  await run(folder, 'npm', ['install', ...options, ...packages])
  const manifest = await readFile(join(folder, 'node_modules/react/package.json'), 'utf8')
  const { version: installed }: { version: string } = JSON.parse(manifest)
  return {
    installed,
    // An updated patch version must not reuse the bundle of the one before it.
    cacheDir: join(folder, `vite-${installed}`),
    alias: aliases(join(folder, 'node_modules')),
  }
}

/** An alias skips the `exports` of a package, so each entry names the file a browser gets. */
function aliases(modules: string) {
  const files = {
    react: 'react/index.js',
    'react/jsx-runtime': 'react/jsx-runtime.js',
    'react/jsx-dev-runtime': 'react/jsx-dev-runtime.js',
    'react-dom': 'react-dom/index.js',
    'react-dom/client': 'react-dom/client.js',
    'react-dom/server': 'react-dom/server.browser.js',
    'react-dom/test-utils': 'react-dom/test-utils.js',
  }
  return Object.entries(files).map(([name, file]) => ({
    find: new RegExp(`^${name}$`),
    replacement: join(modules, file),
  }))
}
