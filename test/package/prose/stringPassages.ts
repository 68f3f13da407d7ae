import { Visitor, type ESTree } from 'vite'
import { blank, lineAt, type Passage, type ProseGroup } from './passages.js'

interface Range {
  start: number
  end: number
  group: ProseGroup
}

const isSentence = (text: string) => /\p{L}{2,}\s+\S/u.test(text)

/** Returns test titles, thrown messages, and what `src` prints; not the messages that a customer sees. */
export function stringPassages(file: string, source: string, program: ESTree.Program): Passage[] {
  const ranges: Range[] = []
  const literals: { start: number; end: number }[] = []
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      const isTest = /^(?:it|test|describe)\b/.test(source.slice(callee.start, callee.end))
      // The first argument of `it.each` is a table, and not a title.
      if (isTest && first?.type.endsWith('Literal'))
        ranges.push({ start: first.start, end: first.end, group: 'test titles' })
    },
    ThrowStatement: ({ start, end }) => void ranges.push({ start, end, group: 'error messages' }),
    NewExpression({ callee, start, end }) {
      if (source.slice(callee.start, callee.end).endsWith('Error'))
        ranges.push({ start, end, group: 'error messages' })
    },
    Literal(literal) {
      if (typeof literal.value === 'string') literals.push(literal)
    },
    TemplateLiteral: (literal) => void literals.push(literal),
  }).visit(program)
  if (/^src\/(?!messages\/)/.test(file))
    ranges.push({ start: 0, end: source.length, group: 'error messages' })
  return literals.flatMap(({ start, end }) => {
    const text = blank(source.slice(start + 1, end - 1), /\$\{[^{}]*\}|`[^`]*`/g)
    const range = ranges.find((each) => each.start <= start && end <= each.end)
    return range && isSentence(text) ? [{ group: range.group, file, line: lineAt(source, start), text }] : []
  })
}
