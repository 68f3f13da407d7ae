import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryLeakBudgets } from './budgets.js'
import { forms, leaking } from './forms.js'
import { measureMemoryLeaks } from './measureMemoryLeaks.js'
import { openForms } from './openForms.js'

describe('200 unmounted forms', () => {
  let opened: Awaited<ReturnType<typeof openForms<'ours' | 'leaking'>>>
  beforeAll(async () => {
    opened = await openForms({ ours: forms.ours, leaking })
  }, 60_000)
  afterAll(() => opened.close())

  async function measure(name: 'ours' | 'leaking') {
    const page = opened.pages.get(name)
    if (!page) throw new Error(`There is no page for ${name}.`)
    const { nodes, listeners, bytes } = await measureMemoryLeaks(page)
    console.log(
      `leaks of 200 forms (${name}): ${nodes} nodes, ${listeners} listeners, ${bytes.toFixed(0)} bytes per form`,
    )
    return { nodes, listeners, bytes }
  }

  it('leak no memory', async () => {
    const { nodes, listeners, bytes } = await measure('ours')
    expect(nodes, `${nodes} DOM nodes leak: something still references them`).toBe(memoryLeakBudgets.nodes)
    expect(
      listeners,
      `${listeners} listeners leak: an effect adds them, but its cleanup does not remove them`,
    ).toBe(memoryLeakBudgets.listeners)
    expect(bytes, 'leaked bytes per form').toBeLessThan(memoryLeakBudgets.bytes)
  })

  it('leak memory if the form has leaks, which proves the measurement', async () => {
    const { nodes, listeners, bytes } = await measure('leaking')
    expect(nodes).toBeGreaterThanOrEqual(200)
    expect(listeners).toBeGreaterThanOrEqual(200)
    expect(bytes).toBeGreaterThan(memoryLeakBudgets.bytes)
  })
})
