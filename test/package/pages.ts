import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** Every page of the docs, except the generated API page. */
export const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(`${root}/stories`)
    .filter((file) => file.endsWith('.mdx') && file !== 'API.mdx')
    .map((file) => `stories/${file}`),
]

export const read = (page: string) => readFileSync(`${root}/${page}`, 'utf8')

/** Returns the code blocks of a page in a language. */
export function blocks(page: string, language: string): string[] {
  return [...read(page).matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code = '']) => code)
}

/** Returns the inline code of a page. */
export function spans(page: string): string[] {
  const text = read(page).replaceAll(/^```.*?^```$/gms, '')
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
}
