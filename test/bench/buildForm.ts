import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const file = (name: string) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)))

const entries = {
  page: (form: string) => `
    import ${file('page/recordCommits.ts')}
    import * as form from ${JSON.stringify(form)}
    import { open } from ${file('page/open.tsx')}
    open(form)`,
  server: (form: string) => `
    import * as form from ${JSON.stringify(form)}
    import { createRender } from ${file('page/createRender.tsx')}
    export const render = createRender(form)`,
}

/**
 * Builds a form for production, alone: each bundle has its own copy of React, so no measurement influences another.
 * Not minified, so that components keep their names; this does not change the speed.
 */
export async function buildForm(form: string, target: keyof typeof entries): Promise<string> {
  const entry = 'bench:entry'
  const output = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // The test runner sets another value, with which React is a development build.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? { code: entries[target](form), moduleType: 'js' } : undefined),
      },
    ],
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      ssr: target === 'server',
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  })
  const outputs = Array.isArray(output) ? output : [output]
  const [chunk] = outputs.flatMap((each) => ('output' in each ? each.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`The build of ${form} has no output.`)
  return chunk.code
}
