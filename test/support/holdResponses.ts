import type { Emulator } from '../../src/emulator.js'

/** Returns a `fetch` whose responses wait for `release()`, also those of aborted requests. */
export function holdResponses({ fetch }: Emulator) {
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => (release = resolve))
  const held: Emulator['fetch'] = async (input, init) => {
    const response = await fetch(input, init)
    await isReleased
    return response
  }
  return { fetch: held, release: () => release() }
}
