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
  throw new Error('A form that leaks on purpose was not caught: what is kept is not measured.')
rows.push(...serverRows(await measureServer(rounds)))
const names = Object.keys(typedFiles).filter((name): name is TypedName => name in typedFiles)
const files = new Map(names.map((name) => [name, typedFiles[name]]))
rows.push(...typeRows(await interleave(files, 6, async (file) => measureTypes(file))))

console.log(`Medians of ${rounds} rounds, and in brackets where eight rounds of ten lie. The copy is the baseline, built a second
time: what differs there is noise. Mounts and keys are the work of the page's main thread, and server rendering is that of
the process: what else runs on the machine does not count. Clicks and TypeScript are timed by the clock.
`)
console.log(table(rows))
console.log(`
A form that leaks on purpose is caught: it keeps ${leak.nodes} nodes, ${leak.listeners} listeners and ${leak.bytes.toFixed(0)} bytes a form.
Measured in ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`)
