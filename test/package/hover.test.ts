import { describe, expect, it } from 'vitest'
import { publicTypes, type PublicName } from '../support/publicTypes.js'

/** What of a declaration has no words: itself, or one of the members that stand in it. */
function withoutWords({ name, file, lines }: PublicName): string[] {
  const hasMembers = lines.some((line) => /^export (interface|declare class)/.test(line))
  const isMember = (line: string) => hasMembers && /^ {4}(readonly )?[\w']+\??[:(]/.test(line)
  const members = lines.filter(
    (line, index) => isMember(line) && !(lines[index - 1] ?? '').trimEnd().endsWith('*/'),
  )
  const isTold = lines[0]?.startsWith('/**')
  return [
    ...(isTold ? [] : [`${file}: ${name}`]),
    ...members.map((line) => `${file}: ${name} → ${line.trim()}`),
  ]
}

/** The page that lists what can be imported: the types themselves, with what is said above them. */
function page(names: PublicName[]): string {
  const head = `import { Meta } from '@storybook/addon-docs/blocks'

<Meta title="API" />

# API

Written by \`test/package/hover.test.ts\` out of the built types: \`npx vitest run --project node test/package/hover -u\`.
`
  const entries = [...new Set(names.map(({ entry }) => entry))].filter(
    (entry) => !/messages\/\w+$/.test(entry),
  )
  const sections = entries.map((entry) => {
    const own = names.filter((each) => each.entry === entry)
    const blocks = own.map(({ name, lines }) => `### ${name}\n\n\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`)
    return `## ${entry}\n\n${blocks.join('\n')}`
  })
  return [head, ...sections].join('\n')
}

/** `npm test` builds first: this is what an editor shows to whoever uses the package. */
describe('the types of the built package', () => {
  const names = publicTypes()

  it('tell of every export, option and prop what it is', () => {
    expect(names.length).toBeGreaterThan(90)
    expect(names.flatMap(withoutWords)).toEqual([])
  })

  it('are the ones on the page about them', async () => {
    await expect(page(names)).toMatchFileSnapshot('../../stories/API.mdx')
  })
})
