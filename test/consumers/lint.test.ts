import { cp, mkdir, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocks, root } from '../package/pages.js'
import { installConsumer } from './support/installConsumer.js'
import { run } from './support/run.js'

const pages = ['README.md', 'stories/GettingStarted.mdx', 'stories/Headless.mdx']
const recipes = ['TailwindChangePassword.tsx', 'tailwindKit.tsx']

describe('the lint rules of an app', () => {
  let consumer: Awaited<ReturnType<typeof installConsumer>>
  const lint = (...files: string[]) =>
    run(consumer.folder, 'npx', ['--no-install', 'eslint', '--max-warnings', '0', ...files])
  beforeAll(async () => {
    consumer = await installConsumer('lint')
    const code = `${consumer.folder}/code`
    await mkdir(code)
    for (const recipe of recipes) await cp(`${root}/stories/recipes/${recipe}`, `${code}/${recipe}`)
    for (const page of pages)
      for (const [index, block] of blocks(page, 'tsx').entries())
        await writeFile(`${code}/${page.replaceAll(/\W/g, '-')}-${index}.tsx`, block)
  })
  afterAll(() => consumer?.remove())

  it('accept the code of the docs and the recipes', async () => {
    expect(await lint('code')).toBe('')
  })

  it.each([
    ['no-misused-promises', 'export const Page = () => <form onSubmit={async () => {}} />'],
    ['react-hooks', 'import { useId } from "react"\nexport const Page = (on: boolean) => on && useId()'],
  ])('report misuse with %s', async (rule, code) => {
    await mkdir(`${consumer.folder}/code`, { recursive: true })
    await writeFile(`${consumer.folder}/code/Misuse.tsx`, code)
    await expect(lint('code/Misuse.tsx')).rejects.toThrow(rule)
  })
})
