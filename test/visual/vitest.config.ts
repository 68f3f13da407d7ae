import { defineConfig } from 'vitest/config'

/** Apart from the other tests: letters are drawn a little differently where a machine's font settings differ. */
export default defineConfig({
  test: { include: ['test/pictures/*.test.ts'], reporters: ['default', './test/support/summaryReporter.ts'] },
})
