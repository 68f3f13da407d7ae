import type { Emulator } from '../../src/emulator.js'

/** A way to the service on which answers wait until they are let through, also those that nobody waits for any more. */
export function holdAnswers({ fetch }: Emulator) {
  let letThrough = () => {}
  const isFree = new Promise<void>((resolve) => (letThrough = resolve))
  const held: Emulator['fetch'] = async (input, init) => {
    const answer = await fetch(input, init)
    await isFree
    return answer
  }
  return { fetch: held, letThrough: () => letThrough() }
}
