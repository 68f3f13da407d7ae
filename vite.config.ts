import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import manifest from './package.json' with { type: 'json' }
import { tailwind3 } from './stories/support/hostStyles/tailwind3.js'
import { browserMode } from './test/support/browserMode.js'
import { proxyPlugin } from './test/support/proxyPlugin.js'

const dependencies = Object.keys(manifest.peerDependencies)

/** One entry per language, so that an app bundles only its own. */
const languages = Object.fromEntries(
  Object.keys(manifest.exports)
    .filter((name) => name.startsWith('./messages/'))
    .map((name) => [name.slice(2), `src/${name.slice(2)}.ts`]),
)

export default defineConfig({
  plugins: [react()],
  // Recipes import the package by its name, and components of the app. Here these are sources, as in `tsconfig.json`.
  resolve: {
    alias: {
      'emporix-credentials-react': fileURLToPath(new URL('src', import.meta.url)),
      '@/components/ui': fileURLToPath(new URL('stories/recipes/ui', import.meta.url)),
    },
  },
  // Listed, because a dependency that is found during a test run reloads the page.
  optimizeDeps: {
    include: [
      '@mantine/core',
      '@mui/material',
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
  build: {
    // The oldest browsers that the README names.
    target: ['chrome109', 'firefox115', 'safari16'],
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        client: 'src/client.ts',
        messages: 'src/messages.ts',
        ...languages,
        strength: 'src/strength.ts',
        server: 'src/server.ts',
        emulator: 'src/emulator.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^node:/, ...dependencies.map((name) => new RegExp(`^${name}(/|$)`))],
      // One file per module: a bundle would lose 'use client', and prevent tree shaking.
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
  test: {
    // Errors of an app's callbacks reach the page, and tests throw some on purpose.
    onUnhandledError: ({ message }) => message !== 'thrown by the app',
    reporters: ['default', './test/support/summaryReporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.*', 'test/consumers/**', 'test/visual/**'],
        },
      },
      {
        extends: true,
        // For pages with other style sheets.
        plugins: [tailwind3(), tailwindcss(), proxyPlugin()],
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          exclude: ['test/react-versions/**', 'test/react-compiler/**'],
          setupFiles: ['test/support/setup.ts'],
          globalSetup: ['test/support/emulatorServer.ts'],
          browser: browserMode(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook', storybookScript: 'npm start -- --no-open' })],
        test: { name: 'stories', browser: browserMode() },
      },
    ],
  },
})
