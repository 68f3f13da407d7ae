import { defineConfig } from 'vitest/config'

const minutes = 60_000

/** Separate from the other tests, because these install packages from the registry and take minutes. */
export default defineConfig({
  test: {
    include: ['test/consumers/*.test.ts'],
    globalSetup: ['test/consumers/support/pack.ts'],
    reporters: [
      'verbose',
      './test/support/summaryReporter.ts',
      ...(process.env.COMPATIBILITY === 'update'
        ? ['./test/consumers/support/compatibilityReporter.ts']
        : []),
    ],
    // Parallel builds and browsers would slow each other down.
    fileParallelism: false,
    testTimeout: 3 * minutes,
    hookTimeout: 10 * minutes,
  },
})
