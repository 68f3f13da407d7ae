import { defineConfig } from 'vite'
import manifest from './package.json' with { type: 'json' }

const entries = Object.entries(manifest.exports).flatMap(([name, entry]) =>
  typeof entry === 'object' && entry.default.endsWith('.js')
    ? [
        [
          entry.default.slice('./dist/'.length, -'.js'.length),
          `src/${name === '.' ? 'index' : name.slice(2)}.ts`,
        ],
      ]
    : [],
)

/** Builds the entries as CommonJS modules for the preset of Jest, next to its files. Runs after `vite.config.ts`. */
export default defineConfig({
  publicDir: 'src/jest',
  build: {
    outDir: 'dist/jest',
    target: 'node20.19',
    minify: false,
    lib: { entry: Object.fromEntries(entries), formats: ['cjs'] },
    rolldownOptions: {
      external: Object.keys(manifest.peerDependencies).map((name) => new RegExp(`^${name}(/|$)`)),
      // Jest runs no React Server Components.
      onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
      output: { entryFileNames: '[name].cjs', chunkFileNames: 'chunk-[hash].cjs' },
    },
  },
})
