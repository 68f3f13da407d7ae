import { describe, expect, it } from 'vitest'
import { typeBudgets } from './budgets.js'
import { measureTypes, typedFiles } from './measureTypes.js'

/** Checks the built types, so it requires `npm run build`, which `npm test` runs first. */
describe('type instantiations', () => {
  const { instantiations: plain } = measureTypes(typedFiles['a plain component'])

  it.each(['our form', 'our hook'] as const)('stay within the budget of %s', (name) => {
    const more = measureTypes(typedFiles[name]).instantiations - plain
    const result = `a file with ${name}: ${more} instantiations more than a plain component, budget: ${typeBudgets[name]}`
    console.log(result)
    expect(more, result).toBeLessThanOrEqual(typeBudgets[name])
  })
})
