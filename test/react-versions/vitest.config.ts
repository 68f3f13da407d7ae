import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { browserMode } from '../support/browserMode.js'
import { installReact } from './installReact.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The React version under test, such as `19.1.10`. */
    reactVersion: string
  }
}

/** The oldest supported version, those that differ in what `useId` returns, and the newest. */
const versions = ['18.3', '19.0', '19.1', 'latest']

async function createProject(version: string, groupOrder: number) {
  const { installed, alias, cacheDir } = await installReact(version)
  return {
    plugins: [react()],
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
        'zod/mini',
      ],
    },
    test: {
      name: `react-${version}`,
      include: ['test/**/*.browser.test.{ts,tsx}'],
      // These test other libraries and the network; some of those libraries need the newest React.
      exclude: ['test/journeys/**', 'test/recipes/**'],
      provide: { reactVersion: installed },
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
    projects: await Promise.all(versions.map(createProject)),
  },
}))
