import { blank, lineAt, type Passage } from './passages.js'

/** Front matter, code, comments, tags and link targets. */
const notProse = [
  /^---\n.*?^---$/gms,
  /^([ \t]*)(```+|~~~+).*?^\1\2$/gms,
  /<!--.*?-->|\{\/\*.*?\*\/\}/gs,
  /``.+?``|`[^`]+`/gs,
  /<\/?[A-Za-z][^>]*>|\]\([^)]*\)|https?:\/\/\S+/g,
]

/** A table row, or a paragraph or list item with its continuation lines. */
const block = /^[ \t]*(?:\|.*|\S.*(?:\n(?![ \t]*(?:[-*]|\d+\.) |[ \t]*\|)[ \t]*\S.*)*)/gm

/** Returns the paragraphs, list items and table rows of a Markdown or MDX page. */
export function markdownPassages(file: string, source: string): Passage[] {
  const patterns = file.endsWith('.mdx') ? [...notProse, /^(?:import|export) .*$/gm] : notProse
  const prose = patterns.reduce(blank, source)
  return Array.from(prose.matchAll(block), ({ index, 0: text }) => ({
    group: 'docs',
    file,
    line: lineAt(prose, index),
    text,
  }))
}
