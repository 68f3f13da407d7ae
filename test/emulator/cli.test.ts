import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'

const programs: ChildProcess[] = []
afterEach(() => {
  for (const program of programs.splice(0)) program.kill()
})

function run(...parameters: string[]) {
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...parameters])
  programs.push(program)
  let output = ''
  let errors = ''
  program.stdout.on('data', (text) => (output += text))
  program.stderr.on('data', (text) => (errors += text))
  const exited = new Promise<{ code: number | null; output: string; errors: string }>((resolve) => {
    program.on('close', (code) => resolve({ code, output, errors }))
  })
  return { program, exited, output: () => output }
}

describe('emporix-credentials-react emulator', () => {
  it('prints its URL, the customer and each email', async () => {
    const storefront = ['--storefront-url', 'https://shop.example/']
    const { output } = run('emulator', '--port', '0', '--tenant', 'tom', ...storefront)
    await expect.poll(output, { timeout: 20_000 }).toMatch(/Base URL +http:\S+[^]*password "correct horse"/)
    const url = /Base URL +(\S+)/.exec(output())?.[1]
    const login = await fetch(`${url}/customerlogin/auth/anonymous/login?tenant=tom&client_id=storefront`)
    const { access_token: accessToken } = await login.json()
    await fetch(`${url}/customer/tom/password/reset`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' },
      body: '{"email":"ada@example.com"}',
    })
    await expect
      .poll(output)
      .toMatch(
        /Email to ada@example\.com .*: https:\/\/shop\.example\/reset-password#token=[A-Za-z0-9]{64}\n/,
      )
    expect(output()).not.toContain(accessToken)
  }, 30_000)

  it.each([
    [['--frob']],
    [['emulator', '--port', '99999']],
    [['emulator', '--tenant', 'My_Shop']],
    [['serve']],
  ])(
    'exits with 2 and prints the usage for %s',
    async (parameters) => {
      const { code, errors } = await run(...parameters).exited
      expect(code).toBe(2)
      expect(errors).toContain('Usage: emporix-credentials-react emulator')
    },
    30_000,
  )

  it.each([
    ['--port', '', /^Invalid --port: "".+\. Pass a number from 0 to 65535\.\n/],
    ['--port', '0x10', /^Invalid --port: "0x10"/],
    [
      '--storefront-url',
      'javascript:alert(1)',
      /^Invalid --storefront-url: "javas.+\. Pass an http or https URL/,
    ],
    ['--storefront-url', 'shop.example', /^Invalid --storefront-url: "shop\.example"/],
    ['--links', 'path', /^Invalid --links: "path".+\. Pass fragment or query\.\n/],
  ])(
    'exits with 2 for the value of %s %j [EMU-4]',
    async (option, value, message) => {
      const { code, errors } = await run('emulator', option, value).exited
      expect(code).toBe(2)
      expect(errors).toMatch(message)
    },
    30_000,
  )

  it.each([
    [[], 'http://localhost:3000/reset-password#token='],
    [['--links', 'fragment'], 'http://localhost:3000/reset-password#token='],
    [['--links', 'query'], 'http://localhost:3000/reset-password?token='],
    [['--storefront-url', 'http://localhost:5173/#'], 'http://localhost:5173/#/reset-password?token='],
  ])(
    'prints both example links for %j',
    async (options, link) => {
      const { output } = run('emulator', '--port', '0', ...options)
      await expect.poll(output, { timeout: 20_000 }).toContain(`Links      ${link}…\n`)
      expect(output()).toContain(`           ${link.replace('reset-password', 'confirm-email')}…\n`)
    },
    30_000,
  )

  it('says how to start when the port is in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, errors } = await run('emulator', '--port', String(port)).exited
    other.close()
    expect(code).toBe(1)
    expect(errors).toMatch(/^The port is in use.+--port\.\n$/)
  }, 30_000)
})
