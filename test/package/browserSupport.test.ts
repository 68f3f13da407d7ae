import { describe, expect, it } from 'vitest'
import { findNewerApis } from './findNewerApis.js'
import { findNewerCss } from './findNewerCss.js'
import { hasNewerSyntax } from './hasNewerSyntax.js'

const apis = (code: string, own: string[] = []) =>
  findNewerApis('sample.js', code, new Set(own)).map(({ name }) => name)
const css = (declarations: string, prelude = '.sample') =>
  findNewerCss(`${prelude} {\n${declarations}\n}`).map(({ name }) => name)

/** A check that finds nothing in samples would find nothing in the package either. */
describe('the checks for the oldest supported browsers', () => {
  it.each(['URL.canParse(x)', 'Object.groupBy(x, f)', 'AbortSignal.any([])', 'Promise.withResolvers()'])(
    'find the new static API in %s [ENV-1]',
    (code) => expect(apis(code)).toHaveLength(1),
  )

  it.each(['x.toReversed()', "x['toSorted']()", 'new Set().union(x)', 'f(URLPattern)'])(
    'find the new name in %s [ENV-1]',
    (code) => expect(apis(code)).toHaveLength(1),
  )

  it.each([
    'new URL(x)',
    'x.map(f)',
    'structuredClone(x)',
    'crypto.randomUUID()',
    'x.findLast(f)',
    'AbortSignal.timeout(1)',
  ])('accept the old API in %s [ENV-1]', (code) => expect(apis(code)).toEqual([]))

  it("accept a new name that is a key of the package's own objects [ENV-1]", () => {
    expect(apis('route.union', ['union'])).toEqual([])
  })

  it.each(['class A { static { f() } }', '/(?<=a)b/', 'using x = f()'])(
    'find the new syntax in %s [ENV-1]',
    async (code) => expect(await hasNewerSyntax(code, 'js')).toBe(true),
  )

  it.each(['class A { static #a = 1 }', 'a ??= b', '/\\p{sc=Latin}/u', 'await x'])(
    'accept the old syntax in %s [ENV-1]',
    async (code) => expect(await hasNewerSyntax(code, 'js')).toBe(false),
  )

  it.each([
    'color: light-dark(red, blue);',
    '--a: color-mix(in oklab, red, blue);',
    'field-sizing: content;',
    'text-decoration: underline red;',
    'color: red;\ncolor: color-mix(in oklab, var(--a), blue);',
  ])('find the new CSS in %s [ENV-1]', (code) => expect(css(code)).toHaveLength(1))

  it('find new CSS in selectors and at-rules [ENV-1]', () => {
    expect(css('', '.a:has(b)')).toEqual([':has'])
    expect(css('', '@starting-style')).toEqual(['@starting-style'])
  })

  it('accept new CSS that has a fallback [ENV-1]', () => {
    expect(css('color: red;\ncolor: light-dark(red, blue);')).toEqual([])
    expect(css('.a {\ncolor: light-dark(red, blue);\n}', '@supports (color: light-dark(red, blue))')).toEqual(
      [],
    )
  })
})
