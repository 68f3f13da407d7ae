import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import * as vite from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a shop has before its first form; the lists of the strength meter are loaded when somebody types. */
const external = ['react', 'react/jsx-runtime', 'react-dom', '@zxcvbn-ts/core', '@zxcvbn-ts/language-common']

// Stated, since a test runner sets another: libraries keep their warnings in all but this.
const define = { 'process.env.NODE_ENV': '"production"' }

/** What Vite makes of code that imports the built package, minified as for a shop's visitors. */
export async function bundleWithVite(code: string): Promise<string> {
  const entry = `${root}entry-of-bench.tsx`
  const built = await vite.build({
    configFile: false,
    root,
    logLevel: 'error',
    define,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        external,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : []))
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
}

/** The same with esbuild, and how many bytes of it each dependency and each file of ours has. */
export async function bundleWithEsbuild(code: string) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: code, resolveDir: root, loader: 'tsx' },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    // The project's own would lead to the sources, and this is about what is published.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    external,
    define,
    logLevel: 'error',
  })
  const shares = new Map<string, number>()
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const owner = ownerOf(path)
      shares.set(owner, (shares.get(owner) ?? 0) + bytesInOutput)
    }
  return { text: outputFiles.map(({ text }) => text).join(''), shares }
}

/** The package that a file belongs to, or the file itself where it is ours. */
function ownerOf(path: string): string {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  return name ?? path
}
