import { describe, expect, it } from 'vitest'
import { typeBudgets } from './budgets.js'
import { measureTypes, typedFiles } from './measureTypes.js'

/** `npm test` builds first: these are the types that a shop installs. */
describe('the instantiations of TypeScript', () => {
  const { instantiations: plain } = measureTypes(typedFiles['a plain component'])

  it.each(['our form', 'our hook'] as const)('stay within the budget of %s', (name) => {
    const more = measureTypes(typedFiles[name]).instantiations - plain
    const told = `a file with ${name}: ${more} instantiations more than one with a plain component, at most ${typeBudgets[name]}`
    console.log(told)
    expect(more, told).toBeLessThanOrEqual(typeBudgets[name])
  })
})
