import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from '../package/pages.js'

/** Returns the code of a recipe, without imports, types, comments and empty lines. */
function codeOf(recipe: string): string[] {
  return readFileSync(`${root}/stories/recipes/${recipe}`, 'utf8')
    .replaceAll(/^(import .*|(declare module|export interface) [^]*?^\}|\s*\/\/.*|\s*\/\*\*.*)$/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

describe('the session adapters', () => {
  it.each(['authJs.ts', 'emporixSdk.ts', 'serverSession.ts'])('%s has fewer than 15 lines', (recipe) => {
    const { length } = codeOf(recipe)
    expect(length).toBeGreaterThan(5)
    expect(length).toBeLessThan(15)
  })
})
