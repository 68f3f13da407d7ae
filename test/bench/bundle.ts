import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import * as vite from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** React, which every app has, and the word lists of the strength meter, which are loaded on demand. */
const external = ['react', 'react/jsx-runtime', 'react-dom', '@zxcvbn-ts/core', '@zxcvbn-ts/language-common']

// The test runner sets another value, with which libraries include their warnings.
const define = { 'process.env.NODE_ENV': '"production"' }

/** Bundles and minifies code that imports the built package, with Vite. */
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

/** Does the same with esbuild; also returns the bytes of each dependency and of each of our files. */
export async function bundleWithEsbuild(code: string) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: code, resolveDir: root, loader: 'tsx' },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    // The project's own config resolves the package to its sources.
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

/** Returns the package of a file, or the file itself if it is ours. */
function ownerOf(path: string): string {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  return name ?? path
}
