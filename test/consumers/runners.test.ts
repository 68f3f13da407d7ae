import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installConsumer } from './support/installConsumer.js'
import { isWholeMatrix } from './support/isWholeMatrix.js'
import { run } from './support/run.js'

const babel = ['core', 'preset-env', 'preset-react', 'preset-typescript'].map((name) => `@babel/${name}@7`)
const esModules = { NODE_OPTIONS: '--experimental-vm-modules' }

/** Installs a runner, and returns a function that runs the tests of a shop with it. */
function useRunner(packages: readonly string[]) {
  let consumer: Awaited<ReturnType<typeof installConsumer>>
  beforeAll(async () => {
    consumer = await installConsumer('runners', packages)
  })
  afterAll(() => consumer?.remove())
  return (command: string, variables = {}) =>
    run(consumer.folder, 'npx', ['--no-install', ...command.split(' ')], variables)
}

describe.each(isWholeMatrix ? ['29', '30'] : ['30'])('the tests of a shop in Jest %s', (version) => {
  const runShop = useRunner([`jest@${version}`, `jest-environment-jsdom@${version}`, ...babel])

  it('pass with the preset', async () => {
    expect(await runShop('jest')).toContain('4 passed, 4 total')
  })

  it('pass with ES modules and the environment', async () => {
    expect(await runShop('jest --config jest.esm.config.cjs', esModules)).toContain('4 passed, 4 total')
  })

  // Otherwise the preset and its documentation are superfluous.
  it('fail without the preset', async () => {
    await expect(runShop('jest --config jest.bare.config.cjs')).rejects.toThrow('Test suite failed to run')
  })
})

describe('the tests of a shop in Vitest', () => {
  const runShop = useRunner(['vitest@4', 'jsdom', 'happy-dom'])

  it.each(['jsdom', 'happy-dom', 'jsdom-vm', 'happy-dom-vm'])('pass with %s', async (project) => {
    expect(await runShop(`vitest run --project ${project}`)).toContain('4 passed')
  })
})
