import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

describe('the recipes for design systems', () => {
  it.each(['Mui', 'Mantine', 'Tailwind'])('need fewer than 40 lines for a form in %s', async (kit) => {
    const recipe = new URL(`../../stories/recipes/${kit}ChangePassword.tsx`, import.meta.url)
    expect((await readFile(recipe, 'utf8')).trimEnd().split('\n').length).toBeLessThan(40)
  })
})
