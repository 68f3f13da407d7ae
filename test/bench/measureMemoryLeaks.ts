import type { FormPage } from './openForms.js'
import { spread } from './spread.js'

const count = 200

/** What is left of two hundred forms after they were unmounted; the bytes are those of one. */
export async function measureMemoryLeaks(page: FormPage) {
  await page.reload()
  const kept = { bytes: new Array<number>(), nodes: new Array<number>(), listeners: new Array<number>() }
  let before = await page.held()
  for (let round = 0; round < 7; round++) {
    await page.mount(count)
    await page.unmount()
    const after = await page.held()
    // The first rounds leave what is made once, such as caches and compiled code.
    if (round > 2) {
      kept.bytes.push((after.bytes - before.bytes) / count)
      kept.nodes.push(after.nodes - before.nodes)
      kept.listeners.push(after.listeners - before.listeners)
    }
    before = after
  }
  const { bytes, nodes, listeners } = kept
  return {
    // Compiled code comes and goes in pieces larger than a form.
    bytes: spread(bytes).median,
    nodes: Math.max(...nodes),
    listeners: Math.max(...listeners),
  }
}
