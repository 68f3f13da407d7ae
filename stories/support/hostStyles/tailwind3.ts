import postcss from 'postcss'
import tailwindcss from 'tailwindcss3'
import type { Plugin } from 'vite'

/** Compiles `tailwind-3.css` with Tailwind CSS 3, which would otherwise process every style sheet. */
export function tailwind3(): Plugin {
  const compiler = postcss([tailwindcss({ content: [{ raw: 'flex' }] })])
  return {
    name: 'tailwind-3',
    enforce: 'pre',
    transform: {
      filter: { id: /tailwind-3\.css/ },
      handler: async (code, from) => (await compiler.process(code, { from, map: false })).css,
    },
  }
}
