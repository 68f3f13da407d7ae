import type { TestProject } from 'vitest/node'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { serveEmulator } from '../../src/emulator/serve.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the emulator is served during a run. */
    emulatorUrl: string
  }
}

// A customer for each journey: they share one service, as shoppers do.
const grace = { email: 'grace@example.com', password: 'compile this' }

export default async function setup(project: TestProject) {
  const { url, close } = await serveEmulator(createEmulator({ customers: [seedCustomer, grace] }))
  project.provide('emulatorUrl', url)
  return close
}
