import { blank, lineAt, type Passage } from './passages.js'

/** Comment marks, examples, inline code, links and the rules that a directive of the linter names. */
const notProse = [
  /^[ \t]*\/\*+|\*+\/$|^[ \t]*\/\/+|^[ \t]*\*(?!\/)/gm,
  /@example.*?(?=^\s*@|(?![\s\S]))/gms,
  /`[^`]*`|\{@link [^}]*\}|https?:\/\/\S+/g,
  /^\s*oxlint-\S+(?:(?! -- ).)*/gm,
]

/** Returns the comments of a file without what is code in them. */
export function commentPassages(
  file: string,
  source: string,
  comments: readonly { start: number; end: number }[],
): Passage[] {
  const group = file.startsWith('src/') ? 'comments in src' : 'other comments'
  const passages: Passage[] = []
  let lastEnd = 0
  for (const { start, end } of comments) {
    const gap = source.slice(lastEnd, start)
    const text = source.slice(start, end)
    const last = passages.at(-1)
    // Line comments below each other are one text.
    if (last && text.startsWith('//') && /^\n[ \t]*$/.test(gap)) last.text += gap + text
    else passages.push({ group, file, line: lineAt(source, start), text })
    lastEnd = end
  }
  return passages.map((passage) => ({ ...passage, text: notProse.reduce(blank, passage.text) }))
}
