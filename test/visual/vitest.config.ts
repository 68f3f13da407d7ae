import { defineConfig } from 'vitest/config'

/** Not part of `npm test`, because text rendering depends on the fonts and settings of the machine. */
export default defineConfig({
  test: { include: ['test/visual/*.test.ts'], reporters: ['default', './test/support/summaryReporter.ts'] },
})
