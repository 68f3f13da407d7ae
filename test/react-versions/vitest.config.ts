import transformReact from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { browserMode } from '../support/browserMode.js'
import manifest from '../../package.json' with { type: 'json' }
import { installPeers, type PeerVersions } from './installPeers.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The versions under test by package, such as `19.1.10` of `react`. */
    peerVersions: Readonly<Record<string, string>>
  }
}

const react = (version: string) => ({ react: version, 'react-dom': version })

/** Returns the lowest version that `package.json` accepts. */
const oldest = (name: keyof typeof manifest.peerDependencies) =>
  manifest.peerDependencies[name].replace(/^\^/, '').replace(/ .*/, '')

/** The oldest supported version, those that differ in what `useId` returns, and the newest; then the oldest of everything. */
const projects: Readonly<Record<string, PeerVersions>> = {
  'react-18.3': react('18.3'),
  'react-19.0': react('19.0'),
  'react-19.1': react('19.1'),
  'react-latest': react('latest'),
  oldest: {
    ...react(oldest('react')),
    '@tanstack/react-query': oldest('@tanstack/react-query'),
    'react-hook-form': oldest('react-hook-form'),
    zod: oldest('zod'),
  },
}

async function createProject([name, versions]: [string, PeerVersions], groupOrder: number) {
  const { installed, alias, cacheDir } = await installPeers(name, versions)
  return {
    plugins: [transformReact()],
    cacheDir,
    resolve: { alias },
    optimizeDeps: {
      include: [
        '@tanstack/react-query',
        '@testing-library/react',
        '@zxcvbn-ts/core',
        '@zxcvbn-ts/language-common',
        'axe-core',
        'react',
        'react-dom',
        'react-dom/client',
        'react-dom/server',
        'react-hook-form',
        'react/jsx-dev-runtime',
        'react/jsx-runtime',
        'zod/v4-mini',
      ],
    },
    test: {
      name,
      include: ['test/**/*.browser.test.{ts,tsx}'],
      // These test other libraries and the network; some of those libraries need the newest React.
      exclude: ['test/journeys/**', 'test/react-compiler/**', 'test/recipes/**'],
      provide: { peerVersions: installed },
      setupFiles: ['test/support/setup.ts'],
      browser: browserMode(),
      // One version after the other: browsers at the same time would slow each other down.
      sequence: { groupOrder },
    },
  }
}

/** Separate from `npm test`, because it installs packages from the registry and takes minutes. */
export default defineConfig(async () => ({
  test: {
    // TanStack Query passes errors of an app's own callbacks to the page, and some tests throw in them on purpose.
    onUnhandledError: ({ message }: { message: string }) => message !== 'thrown by the app',
    reporters: ['verbose', './test/support/summaryReporter.ts'],
    projects: await Promise.all(Object.entries(projects).map(createProject)),
  },
}))
