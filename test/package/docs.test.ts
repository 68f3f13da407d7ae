import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { blocks, pages, root } from './pages.js'

const folder = `${root}/test/package/docs-code`

describe('the docs', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  // The code imports the built package, so this requires `npm run build`, which `npm test` runs first.
  it('contain only code that compiles', { timeout: 60_000 }, () => {
    mkdirSync(folder, { recursive: true })
    const files = pages.flatMap((page) =>
      ['ts', 'tsx'].flatMap((language) =>
        blocks(page, language).map((code, index) => ({
          name: `${page.replace(/\W/g, '-')}-${index}.${language}`,
          code,
        })),
      ),
    )
    expect(files.length).toBeGreaterThan(4)
    for (const { name, code } of files) writeFileSync(`${folder}/${name}`, code)
    const compilerOptions = {
      module: 'nodenext',
      moduleResolution: 'nodenext',
      types: ['node'],
      // Resolves the package to its build instead of its sources.
      paths: {},
      skipLibCheck: false,
    }
    writeFileSync(
      `${folder}/tsconfig.json`,
      JSON.stringify({ extends: '../../../tsconfig.json', compilerOptions, include: ['.'] }),
    )
    const { status, stdout } = spawnSync('npx', ['tsc', '-p', folder], { cwd: root, encoding: 'utf8' })
    expect([status, stdout]).toEqual([0, ''])
  })
})
