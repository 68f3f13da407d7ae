import { compile } from '@tailwindcss/node'
import postcss from 'postcss'
import tailwindcss3 from 'tailwindcss3'
import { describe, expect, it } from 'vitest'
import { read } from '../package/pages.js'

const styles = read('dist/styles.css')

/** Returns the names in the `@layer` statements of a sheet, which decide the order of its layers. */
const layerNames = (css: string) =>
  [...css.matchAll(/@layer ([^{;]+);/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  )

describe('the layers of styles.css', () => {
  it('have the order of Tailwind CSS 4', async () => {
    const tailwind = await compile("@import 'tailwindcss';", { base: process.cwd(), onDependency: () => {} })
    // One utility that needs the layer `properties`.
    expect(layerNames(styles)).toEqual(layerNames(tailwind.build(['shadow-lg'])))
  })

  it('are declared before the first rule', () => {
    expect(styles).toMatch(/^@layer /)
  })

  it('pass through Tailwind CSS 3 unchanged', async () => {
    const plugin = tailwindcss3({ content: [{ raw: 'flex' }] })
    const { css } = await postcss([plugin]).process(styles, { from: undefined })
    expect(css).toBe(styles)
  })

  it('stay layers in a sheet of Tailwind CSS 3', async () => {
    const plugin = tailwindcss3({ content: [{ raw: 'flex' }] })
    const { css } = await postcss([plugin]).process(`${styles}@tailwind components;@tailwind utilities;`, {
      from: undefined,
    })
    expect(css).toContain(styles.trim())
  })
})
