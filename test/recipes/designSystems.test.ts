import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

async function countLines(recipe: string): Promise<number> {
  const url = new URL(`../../stories/recipes/${recipe}.tsx`, import.meta.url)
  return (await readFile(url, 'utf8')).trimEnd().split('\n').length
}

describe.each(['Mui', 'Mantine', 'Tailwind'])('the recipe for %s', (kit) => {
  it('needs fewer than 35 lines for a form', async () => {
    expect(await countLines(`${kit}ChangePassword`)).toBeLessThan(35)
  })

  it('needs fewer than 45 lines for a password field', async () => {
    expect(await countLines(`${kit}PasswordField`)).toBeLessThan(45)
  })
})
