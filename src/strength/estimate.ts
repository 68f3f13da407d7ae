import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** How hard a password is to guess: 0 is the worst, 4 the best (zxcvbn's own scale). */
export type Score = 0 | 1 | 2 | 3 | 4

// More says nothing new, and costs time with every key.
const longest = 100

let estimator: Promise<ZxcvbnFactory> | undefined

/** Estimates how hard a password is to guess; loads the estimator and its word lists when it is first asked. @internal */
export async function estimate(password: string): Promise<Score> {
  estimator ??= load()
  return (await estimator).check(password.slice(0, longest)).score
}

async function load(): Promise<ZxcvbnFactory> {
  const [core, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')])
  return new core.ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs })
}
