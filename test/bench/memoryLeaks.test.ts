import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryLeakBudgets } from './budgets.js'
import { forms, leaking } from './forms.js'
import { measureMemoryLeaks } from './measureMemoryLeaks.js'
import { openForms } from './openForms.js'

describe('what two hundred forms leave behind', () => {
  let opened: Awaited<ReturnType<typeof openForms<'ours' | 'leaking'>>>
  beforeAll(async () => {
    opened = await openForms({ ours: forms.ours, leaking })
  }, 60_000)
  afterAll(() => opened.close())

  async function kept(name: 'ours' | 'leaking') {
    const page = opened.pages.get(name)
    if (!page) throw new Error(`There is no page of ${name}.`)
    const { nodes, listeners, bytes } = await measureMemoryLeaks(page)
    console.log(
      `kept of 200 (${name}): ${nodes} nodes, ${listeners} listeners, ${bytes.toFixed(0)} bytes a form`,
    )
    return { nodes, listeners, bytes }
  }

  it('is nothing', async () => {
    const { nodes, listeners, bytes } = await kept('ours')
    expect(nodes, `${nodes} DOM nodes are kept; something still refers to them`).toBe(memoryLeakBudgets.nodes)
    expect(
      listeners,
      `${listeners} listeners are kept; an effect adds them and does not take them away`,
    ).toBe(memoryLeakBudgets.listeners)
    expect(bytes, 'bytes kept of each form').toBeLessThan(memoryLeakBudgets.bytes)
  })

  it('is seen where a form leaks', async () => {
    const { nodes, listeners, bytes } = await kept('leaking')
    expect(nodes).toBeGreaterThanOrEqual(200)
    expect(listeners).toBeGreaterThanOrEqual(200)
    expect(bytes).toBeGreaterThan(memoryLeakBudgets.bytes)
  })
})
