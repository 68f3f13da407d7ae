import type { TestProject } from 'vitest/node'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { serveEmulator } from '../../src/emulator/serve.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the emulator that is served during a run. */
    emulatorUrl: string
  }
}

// The journeys share one service, so each needs a customer of its own.
const grace = { email: 'grace@example.com', password: 'compile this' }

export default async function setup(project: TestProject) {
  const { url, close } = await serveEmulator(createEmulator({ customers: [seedCustomer, grace] }))
  project.provide('emulatorUrl', url)
  return close
}
