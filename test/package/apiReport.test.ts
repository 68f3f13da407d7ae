import { describe, expect, it } from 'vitest'
import { apiReport } from './apiReport.js'

// `npm test` builds first.
describe('the public types of the built package', () => {
  it('are those of docs/api-report.md', async () => {
    await expect(apiReport()).toMatchFileSnapshot('../../docs/api-report.md')
  })
})
