import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

it.each(['Mui', 'Mantine', 'Tailwind'])('a form in the looks of %s has fewer than 40 lines', async (kit) => {
  const recipe = new URL(`../../stories/recipes/${kit}ChangePassword.tsx`, import.meta.url)
  expect((await readFile(recipe, 'utf8')).trimEnd().split('\n').length).toBeLessThan(40)
})
