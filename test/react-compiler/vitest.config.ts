import babel from '@rolldown/plugin-babel'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import { defineConfig, mergeConfig } from 'vitest/config'
import base from '../../vite.config.js'
import { browserMode } from '../support/browserMode.js'

const { test: _, plugins: __, build: ___, ...shared } = base

/** Runs browser tests on sources that React Compiler has compiled, as the compiler of an app that includes the sources. */
export default mergeConfig(
  shared,
  defineConfig({
    plugins: [react(), babel({ include: /\/src\/.+\.tsx?$/, presets: [reactCompilerPreset()] })],
    cacheDir: 'node_modules/.cache/react-compiler',
    optimizeDeps: { include: ['react/compiler-runtime'] },
    test: {
      name: 'react-compiler',
      include: [
        'test/react-compiler/*.browser.test.tsx',
        'test/{change-email,change-password,confirm-email-change,form,link-token,provider}/**/*.browser.test.tsx',
        'test/{request-password-reset,reset-password,pages,ui}/**/*.browser.test.tsx',
      ],
      setupFiles: ['test/support/setup.ts'],
      globalSetup: ['test/support/emulatorServer.ts'],
      reporters: ['default', './test/support/summaryReporter.ts'],
      browser: browserMode(),
      // Errors of an app's callbacks reach the page, and tests throw some on purpose.
      onUnhandledError: ({ message }) => message !== 'thrown by the app',
    },
  }),
)
