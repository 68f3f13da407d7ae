import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { env as ours } from 'node:process'

// Set by Vitest and `npm run`. The tools of a consumer must not see them.
const isOurs = (name: string) =>
  /^(VITEST|NODE_ENV$|(MODE|DEV|PROD|SSR|TEST|BASE_URL)$|INIT_CWD$|npm_(config_local_prefix|package_|lifecycle_))/.test(
    name,
  )

export type Variables = Readonly<Record<string, string>>

/** Starts a program in its own process group and collects its output. */
export function start(cwd: string, command: string, args: readonly string[], variables: Variables = {}) {
  const inherited = Object.fromEntries(Object.entries(ours).filter(([name]) => !isOurs(name)))
  const quiet = { npm_config_loglevel: 'error', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
  const env = { ...inherited, ...quiet, ...variables }
  const program = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  program.stdout.on('data', (text) => (output += text))
  program.stderr.on('data', (text) => (errors += text))
  const ended = once(program, 'close')
  return {
    output: () => output,
    errors: () => errors,
    ended,
    async stop() {
      if (program.exitCode === null && program.pid !== undefined) process.kill(-program.pid)
      await ended
    },
  }
}

/** Runs a program until it exits. If it fails, the error has its output. */
export async function run(cwd: string, command: string, args: readonly string[], variables: Variables = {}) {
  const program = start(cwd, command, args, variables)
  const [code]: unknown[] = await program.ended
  const output = program.output() + program.errors()
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${output}`)
  return output
}
