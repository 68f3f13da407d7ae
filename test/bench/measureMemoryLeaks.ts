import type { FormPage } from './openForms.js'
import { spread } from './spread.js'

const count = 200

/** Measures what remains after 200 forms were unmounted; bytes are per form. */
export async function measureMemoryLeaks(page: FormPage) {
  await page.reload()
  const leaks = { bytes: new Array<number>(), nodes: new Array<number>(), listeners: new Array<number>() }
  let before = await page.memory()
  for (let round = 0; round < 7; round++) {
    await page.mount(count)
    await page.unmount()
    const after = await page.memory()
    // The first rounds create what exists once, such as caches and compiled code.
    if (round > 2) {
      leaks.bytes.push((after.bytes - before.bytes) / count)
      leaks.nodes.push(after.nodes - before.nodes)
      leaks.listeners.push(after.listeners - before.listeners)
    }
    before = after
  }
  const { bytes, nodes, listeners } = leaks
  return {
    // The median, because compiled code is allocated and freed in blocks larger than a form.
    bytes: spread(bytes).median,
    nodes: Math.max(...nodes),
    listeners: Math.max(...listeners),
  }
}
