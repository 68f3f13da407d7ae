import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
const folder = `${root}/test/package/docs-code`
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'stories/Introduction.mdx',
  'stories/Accessibility.mdx',
  'stories/Errors.mdx',
  'stories/PasswordManagers.mdx',
  'stories/Security.mdx',
  'stories/Sessions.mdx',
  'stories/Testing.mdx',
  'stories/Migration.mdx',
]

const read = (page: string) => readFileSync(`${root}/${page}`, 'utf8')

/** The code blocks of a page in a language. */
function blocks(page: string, language: string): string[] {
  return [...read(page).matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code = '']) => code)
}

describe('the docs', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  // The built package is what these import: it resolves its own name, as in a shop.
  it('show code that compiles', { timeout: 60_000 }, () => {
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
      // Of the built package, not of its source.
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

  it('name only commands that exist', () => {
    const commands = pages.flatMap((page) =>
      [...read(page).matchAll(/npm (?:run )?([\w-]+)/g)].map(([, name]) => name),
    )
    const known = new Set(['ci', 'create', 'install', 'pack', ...Object.keys(manifest.scripts)])
    expect(commands.filter((name) => name !== undefined && !known.has(name))).toEqual([])
  })

  it('name only files that exist', () => {
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/`((?:src|test|stories)\/[\w./-]+)`|\]\(\.\/([^)]+)\)/g)].map(
        ([, code, link]) => code ?? link,
      ),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((file) => !existsSync(`${root}/${file}`))).toEqual([])
  })
})
