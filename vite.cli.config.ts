import { defineConfig } from 'vite'

/** Bundles the command with the server it uses, so that the package has no dependencies. Runs after `vite.config.ts`. */
export default defineConfig({
  build: {
    ssr: 'src/cli.ts',
    target: 'node20.19',
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    license: { fileName: 'THIRD_PARTY_LICENSES.md' },
    rolldownOptions: { output: { entryFileNames: 'cli.js' } },
  },
  ssr: { noExternal: true },
})
