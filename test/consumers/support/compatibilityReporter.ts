import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'
import { cells } from './cells.js'
import { file, readResults, type CellResult } from './compatibility.js'
import { versionsOf } from './versions.js'

/** Writes the outcome of each cell. Cells that the run did not cover keep their last one. */
export default class CompatibilityReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => ({
        file: module.moduleId,
        name: `${test.fullName} `,
        state: test.result().state,
      })),
    )
    const before = readResults()
    const results = cells.flatMap((cell): CellResult[] => {
      const { section, environment, file: test } = cell
      const states = tests
        .filter((each) => each.file.endsWith(`/${test}`) && each.name.includes(cell.tests))
        .map(({ state }) => state)
        .filter((state) => state !== 'skipped')
      if (states.length === 0) return before.filter((each) => each.environment === environment)
      const result = states.every((state) => state === 'passed') ? 'passed' : 'failed'
      const date = new Date().toISOString().slice(0, 10)
      const node = process.versions.node
      return [{ section, environment, file: test, result, versions: versionsOf(cell), node, date }]
    })
    writeFileSync(file, `${JSON.stringify({ cells: results }, null, 2)}\n`)
  }
}
