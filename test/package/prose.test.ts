import { describe, expect, it } from 'vitest'
import { findTerms } from './prose/findTerms.js'
import { checkProse, formatReport, proseFiles } from './prose/report.js'

const find = (file: string, source: string) =>
  findTerms(file, source).map(({ group, line, found }) => `${group}, line ${line}: ${found}`)

describe('findTerms', () => {
  it.each([
    ['src/a.ts', 'let a\n/**\n * Was told\n * anew.\n */', ['told', 'anew'], 'comments in src', [3, 4]],
    ['src/a.tsx', "const a = <p>It's</p> // told", ['told'], 'comments in src', [1]],
    ['src/a.css', '/* The\n * looks. */', ['The looks'], 'comments in src', [1]],
    ['src/a.ts', "fail('It was refused.')", ['refused'], 'error messages', [1]],
    ['test/a.ts', 'throw new Error(`${a} is\n given up`)', ['given up'], 'error messages', [2]],
    ['test/a.ts', "throw fail('it was told')", ['told'], 'error messages', [1]],
    ['test/a.test.ts', "it.each([['told x']])('is told %s', f)", ['told'], 'test titles', [1]],
    ['test/a.test.ts', "describe('the mails', f)", ['mails'], 'test titles', [1]],
    ['stories/a.ts', '// Stands\n// in it.', ['Stands in'], 'other comments', [1]],
    ['a.md', '# It\n\nOne\n- is\n  anew', ['anew'], 'docs', [5]],
    ['a.mdx', '| a |\n| - |\n| <b>told</b> |', ['told'], 'docs', [3]],
  ])('finds a term in %s: %j', (file, source, terms, group, lines) => {
    expect(find(file, source)).toEqual(terms.map((term, index) => `${group}, line ${lines[index]}: ${term}`))
  })

  it.each([
    ['src/a.ts', '// `bearer` in code'],
    ['src/a.ts', '/**\n * Sends it.\n * @example\n * told(anew)\n */'],
    ['src/a.ts', "const headers = { Authorization: `Bearer ${accessToken}` }\nconst told = 'told'"],
    ['src/messages/en.ts', "export const en = { a: 'Nobody was told.' }"],
    ['test/a.ts', "post('it was told anew')"],
    ['a.md', '```ts\n// told\n```\n\n`told` [here](./told anew.md) https://mail.told'],
    ['a.mdx', 'import told from \'told\'\n\n<Meta title="told" />\n\n{/* told */}'],
    ['a.md', 'A promise that rejects. A forgotten password. The mail server. It cannot be told apart.'],
    ['a.md', 'It is kept in memory. Give up. An email, a mailbox, a password that is hard to guess.'],
  ])('finds nothing in %s: %j', (file, source) => {
    expect(find(file, source)).toEqual([])
  })

  // prose-allow: withDeadline -- the example
  const code = 'await withDeadline(1)'

  it('finds a name that was changed, in code too', () => {
    // prose-allow: withDeadline -- the example
    expect(find('src/a.ts', code)).toEqual(['names, line 1: withDeadline'])
  })

  it('accepts an exception for a name', () => {
    // prose-allow: withDeadline -- the example
    expect(find('src/a.ts', `// prose-allow: withDeadline\n${code}`)).toEqual([])
  })

  it.each([
    ['src/a.ts', '// prose-allow: told -- a reason\n/** Is told. */'],
    ['src/a.ts', '// Is told. prose-allow: told'],
    ['test/a.test.ts', "// prose-allow: told, anew\nit('is told anew', f)"],
    ['a.md', '<!-- prose-allow: told -->\n\nIs told.'],
    ['a.mdx', '{/* prose-allow: told */}\n\nIs told.'],
  ])('accepts an exception in %s: %j', (file, source) => {
    expect(find(file, source)).toEqual([])
  })

  it('accepts an exception for one term and one passage only', () => {
    const source = '// Told.\n\nlet a\n// prose-allow: told\n\n// Told anew.\n\nlet b // Told.'
    expect(find('src/a.ts', source)).toEqual([
      'comments in src, line 1: Told',
      'comments in src, line 6: anew',
      'comments in src, line 8: Told',
    ])
  })
})

describe('the prose of the project', () => {
  it('has no term of docs/terms.json', () => {
    const report = checkProse(proseFiles())
    expect(report.words['comments in src']).toBeGreaterThan(5000)
    expect(report.findings.length, `\n${formatReport(report, 50)}`).toBe(0)
  })
})
