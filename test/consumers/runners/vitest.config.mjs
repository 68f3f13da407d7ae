import { defineConfig } from 'vitest/config'

const project = (name, test) => ({
  test: { name, globals: true, testTimeout: 60_000, include: ['shop.test.tsx'], ...test },
})

export default defineConfig({
  test: {
    projects: [
      project('jsdom', { environment: 'jsdom' }),
      project('happy-dom', { environment: 'happy-dom' }),
      project('jsdom-vm', { environment: 'jsdom', pool: 'vmThreads', setupFiles: ['webCrypto.mjs'] }),
      project('happy-dom-vm', { environment: 'happy-dom', pool: 'vmThreads' }),
    ],
  },
})
