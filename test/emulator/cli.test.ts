import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'

const programs: ChildProcess[] = []
afterEach(() => {
  for (const program of programs.splice(0)) program.kill()
})

function run(...words: string[]) {
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...words])
  programs.push(program)
  let output = ''
  let errors = ''
  program.stdout.on('data', (text) => (output += text))
  program.stderr.on('data', (text) => (errors += text))
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((resolve) => {
    program.on('close', (code) => resolve({ code, output, errors }))
  })
  return { program, ended, output: () => output }
}

describe('emporix-credentials-react emulator', () => {
  it('says where it is, who can sign in and what it mails', async () => {
    const { output } = run('emulator', '--port', '0', '--tenant', 'tom', '--shop', 'https://shop.example/')
    await expect.poll(output, { timeout: 20_000 }).toMatch(/Base URL +http:\S+[^]*password "correct horse"/)
    const url = /Base URL +(\S+)/.exec(output())?.[1]
    const login = await fetch(`${url}/customerlogin/auth/anonymous/login?tenant=tom&client_id=storefront`)
    const { access_token: bearer } = await login.json()
    await fetch(`${url}/customer/tom/password/reset`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      body: '{"email":"ada@example.com"}',
    })
    await expect
      .poll(output)
      .toMatch(
        /Mail to ada@example\.com .*: https:\/\/shop\.example\/reset-password\?token=[A-Za-z0-9]{64}\n/,
      )
    expect(output()).not.toContain(bearer)
  }, 30_000)

  it.each([[['--frob']], [['emulator', '--port', '99999']], [['serve']]])(
    'ends with 2 for the words %s, and says how it is used',
    async (words) => {
      const { code, errors } = await run(...words).ended
      expect(code).toBe(2)
      expect(errors).toContain('Usage: emporix-credentials-react emulator')
    },
    30_000,
  )

  it('says in words that its port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = address instanceof Object ? address.port : 0
    const { code, errors } = await run('emulator', '--port', String(port)).ended
    other.close()
    expect(code).toBe(1)
    expect(errors).toMatch(/^The port is taken.+--port\.\n$/)
  }, 30_000)
})
