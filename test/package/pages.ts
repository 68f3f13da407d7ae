import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** Every page that people read; the one on the API is written out of the types. */
export const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(`${root}/stories`)
    .filter((file) => file.endsWith('.mdx') && file !== 'API.mdx')
    .map((file) => `stories/${file}`),
]

export const read = (page: string) => readFileSync(`${root}/${page}`, 'utf8')

/** The code blocks of a page in a language. */
export function blocks(page: string, language: string): string[] {
  return [...read(page).matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code = '']) => code)
}

/** What stands between backticks in the text of a page. */
export function spans(page: string): string[] {
  const text = read(page).replaceAll(/^```.*?^```$/gms, '')
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
}
