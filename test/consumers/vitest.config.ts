import { defineConfig } from 'vitest/config'

const minutes = 60_000

/** Apart from the other tests: these install packages from the registry and take minutes. */
export default defineConfig({
  test: {
    include: ['test/consumers/*.test.ts'],
    globalSetup: ['test/consumers/support/pack.ts'],
    reporters: ['verbose', './test/support/summaryReporter.ts'],
    // Builds and browsers at the same time would take each other's processors.
    fileParallelism: false,
    testTimeout: 3 * minutes,
    hookTimeout: 10 * minutes,
  },
})
