import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

describe.each(['mui', 'mantine', 'shadcn'])('the adapter for %s', (name) => {
  it('has at most 130 lines', async () => {
    const url = new URL(`../../stories/recipes/${name}Components.tsx`, import.meta.url)
    const source = await readFile(url, 'utf8')
    expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(130)
  })
})
