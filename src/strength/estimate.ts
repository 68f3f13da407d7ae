import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** How hard a password is to guess: 0 is the worst, 4 the best (the scale of zxcvbn). */
export type Score = 0 | 1 | 2 | 3 | 4

// More characters rarely change the score, and take more time at each key.
const maxLength = 100

let estimator: Promise<ZxcvbnFactory> | undefined

/** Estimates how hard a password is to guess. Loads the estimator and its word lists on the first call. @internal */
export async function estimate(password: string): Promise<Score> {
  estimator ??= load()
  return (await estimator).check(password.slice(0, maxLength)).score
}

async function load(): Promise<ZxcvbnFactory> {
  const [core, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')])
  return new core.ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs })
}
