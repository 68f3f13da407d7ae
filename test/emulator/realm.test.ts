import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { seedCustomer, type Emulator } from '../../src/emulator.js'
import { canSignIn } from '../support/canSignIn.js'
import { sendRequest } from './sendRequest.js'

const { email } = seedCustomer

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../../src/emulator.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'emulatorModule',
})

/** Creates an emulator in a realm of its own, as Jest, Vitest's vmThreads and iframes have one. */
function createEmulatorInRealm(globals: object = {}, setup = ''): Emulator {
  const realm = createContext({ crypto, Request, Response, URL, Blob, ...globals })
  const code = outputFiles.map(({ text }) => text).join('\n')
  return runInContext(`${setup}\n${code}\nemulatorModule.createEmulator()`, realm)
}

/** Resets a password, from the email to signing in. */
async function resetPassword(emulator: Emulator) {
  const guest = emulator.createAnonymousToken()
  await sendRequest(emulator, 'myshop/password/reset', guest, { email })
  const input = { token: emulator.outbox[0]?.token, password: 'another one' }
  const response = await sendRequest(emulator, 'myshop/password/reset/update', guest, input)
  return [response.status, await canSignIn(emulator, email, 'another one')]
}

describe('an emulator in another realm', () => {
  it('resets a password [ENV-2]', async () => {
    expect(await resetPassword(createEmulatorInRealm())).toEqual([204, true])
  })

  it('needs nothing newer than Chrome 109, Safari 16 and Firefox 115 [ENV-1]', async () => {
    class OldResponse extends Response {}
    class OldUrl extends URL {}
    class OldAbortSignal extends AbortSignal {}
    for (const [object, name] of [
      [OldResponse, 'json'],
      [OldUrl, 'canParse'],
      [OldUrl, 'parse'],
      [OldAbortSignal, 'any'],
    ] as const)
      Object.defineProperty(object, name, { value: undefined })
    const globals = { Response: OldResponse, URL: OldUrl, AbortSignal: OldAbortSignal }
    const setup = `
      for (const name of ['toReversed', 'toSorted', 'toSpliced', 'with']) delete Array.prototype[name]
      for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name]
      for (const name of ['withResolvers', 'try']) delete Promise[name]
      for (const object of [Object, Map]) delete object.groupBy
      delete Array.fromAsync`
    expect(await resetPassword(createEmulatorInRealm(globals, setup))).toEqual([204, true])
  })

  it('says how to fix a missing crypto.subtle', () => {
    expect(() => createEmulatorInRealm({ crypto: {} })).toThrow(/^crypto\.subtle is missing.+https.+jsdom/)
  })
})
