import { memoryLeakBudgets } from './budgets.js'
import { forms, leaking } from './forms.js'
import { interleave } from './interleave.js'
import { measureCommits } from './measureCommits.js'
import { measureMemoryLeaks } from './measureMemoryLeaks.js'
import { measureServer } from './measureServer.js'
import { measureTimes } from './measureTimes.js'
import { measureTypes, typedFiles, type TypedName } from './measureTypes.js'
import { openForms } from './openForms.js'
import { commitRows, memoryLeakRows, serverRows, timeRows, typeRows } from './rows.js'
import { sizeTable } from './sizeTable.js'
import { table } from './table.js'

const rounds = 16

const started = performance.now()
console.log(`${await sizeTable()}\n`)
const { pages, close } = await openForms(forms)
const rows = [
  ...timeRows(await interleave(pages, rounds, measureTimes)),
  ...commitRows(await interleave(pages, 1, measureCommits)),
  ...memoryLeakRows(await interleave(pages, 1, measureMemoryLeaks)),
]
await close()
const control = await openForms({ leaking })
const [leak] = (await interleave(control.pages, 1, measureMemoryLeaks)).get('leaking') ?? []
await control.close()
if (!leak || leak.nodes === 0 || leak.listeners === 0 || leak.bytes <= memoryLeakBudgets.bytes)
  throw new Error('The form with memory leaks has none: the measurement of leaks does not work.')
rows.push(...serverRows(await measureServer(rounds)))
const names = Object.keys(typedFiles).filter((name): name is TypedName => name in typedFiles)
const files = new Map(names.map((name) => [name, typedFiles[name]]))
rows.push(...typeRows(await interleave(files, 6, async (file) => measureTypes(file))))

console.log(`Medians of ${rounds} rounds; in brackets the 10th and the 90th percentile. The copy is a second build of the baseline:
its difference is noise. Mounts and keys are times of the main thread, server rendering is CPU time of the process, so other
processes of the machine do not count. Clicks and TypeScript are wall times.
`)
console.log(table(rows))
console.log(`
Control: the form with memory leaks leaks ${leak.nodes} nodes, ${leak.listeners} listeners and ${leak.bytes.toFixed(0)} bytes per form.
Measured in ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`)
