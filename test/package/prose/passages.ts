import { parseSync } from 'vite'
import { commentPassages } from './commentPassages.js'
import { markdownPassages } from './markdownPassages.js'
import { stringPassages } from './stringPassages.js'

/** The kinds of prose. Each is counted separately. */
export type ProseGroup = 'docs' | 'comments in src' | 'error messages' | 'test titles' | 'other comments'

/** A comment, a paragraph, a test title or an error message. */
export interface Passage {
  group: ProseGroup
  file: string
  /** The first line in the file. */
  line: number
  /** The text with the line breaks of the file, and with spaces in place of code. */
  text: string
}

/** Returns the prose of a Markdown page, a script or a style sheet. */
export function passagesOf(file: string, source: string): Passage[] {
  if (/\.mdx?$/.test(file)) return markdownPassages(file, source)
  if (file.endsWith('.css')) {
    const comments = Array.from(source.matchAll(/\/\*.*?\*\//gs), ({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
    }))
    return commentPassages(file, source, comments)
  }
  const { comments, program } = parseSync(file, source)
  return [...commentPassages(file, source, comments), ...stringPassages(file, source, program)]
}

/** Replaces every match with spaces, so that the text around it keeps its line. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replaceAll(/[^\n]/g, ' '))
}

export function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length
}
