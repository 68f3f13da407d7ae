import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { en } from '../../src/messages.js'
import { root } from '../package/pages.js'
import { installConsumer } from './support/installConsumer.js'
import { openBrowser } from './support/openBrowser.js'
import { run } from './support/run.js'
import { serveConsumer, startEmulator } from './support/serveConsumer.js'
import { serveRegistries } from './support/shadcnRegistry.js'

const { changePassword, changeEmail, confirmEmailChange, requestPasswordReset, resetPassword } = en
const forms = [
  'change-password',
  'change-email',
  'confirm-email-change',
  'request-password-reset',
  'reset-password',
]
const { email, password } = seedCustomer
const newPassword = 'a password of some length'

describe('the forms of the shadcn registry', () => {
  let consumer: Awaited<ReturnType<typeof installConsumer>>
  let emulator: Awaited<ReturnType<typeof startEmulator>>
  let server: Awaited<ReturnType<typeof serveConsumer>>
  let browser: Awaited<ReturnType<typeof openBrowser>>
  let page: Awaited<ReturnType<typeof browser.openPage>>['page']
  let complaints: string[]
  let installed: string

  beforeAll(async () => {
    consumer = await installConsumer('shadcn')
    const { folder } = consumer
    const shadcn = (args: string[], variables = {}) =>
      run(folder, 'npx', ['--no-install', 'shadcn', ...args], variables)
    const built = await mkdtemp(join(tmpdir(), 'registry-'))
    await shadcn(['build', `${root}/registry.json`, '--cwd', root, '--output', built])
    const registries = await serveRegistries(built)
    const config = await readFile(`${folder}/components.json`, 'utf8')
    await writeFile(`${folder}/components.json`, config.replace('REGISTRY', registries.url))
    const items = forms.map((form) => `@emporix-credentials/${form}-form`)
    installed = await shadcn(['add', '--yes', ...items], { REGISTRY_URL: `${registries.url}/r` })
    registries.close()
    await rm(built, { recursive: true })

    emulator = await startEmulator(folder)
    await consumer.script('build', emulator.variables)
    server = await serveConsumer(folder, 'start', emulator)
    browser = await openBrowser()
    ;({ page, complaints } = await browser.openPage())
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await emulator?.stop()
    await consumer?.remove()
  })

  const open = (path: string) => page.goto(path.startsWith('/') ? `${emulator.shop}${path}` : path)
  const field = (label: string) => page.getByLabel(label, { exact: true })
  const submit = (name: string) => page.getByRole('button', { name, exact: true }).click()
  /** Waits for the message of success, and returns whether it has the focus. */
  const isFocused = async (title: string) => {
    const section = page.locator('section', { has: page.getByRole('heading', { name: title }) })
    await section.waitFor()
    return section.evaluate((element) => element === document.activeElement)
  }

  it('are installed by the CLI with their dependencies', () => {
    for (const form of forms) expect(installed).toContain(`components/${form}-form.tsx`)
    expect(installed).toContain('Created 12 files')
  })

  it('pass the type check', async () => {
    expect(await consumer.script('typecheck')).not.toContain('error')
  })

  it('change the password after a wrong one', async () => {
    await open('/change-password')
    await field(changePassword.currentPassword).fill('wrong')
    await field(changePassword.newPassword).fill(newPassword)
    await field(changePassword.confirmPassword).fill(newPassword)
    await page.getByRole('button', { name: 'Show password: Current password' }).click()
    expect(await field(changePassword.currentPassword).getAttribute('type')).toBe('text')
    await submit(changePassword.submit)
    await page.getByText(en.errors.wrongPassword).waitFor()
    expect(complaints.splice(0).every((complaint) => complaint.includes('401'))).toBe(true)
    await field(changePassword.currentPassword).fill(password)
    await submit(changePassword.submit)
    expect(await isFocused(changePassword.successTitle)).toBe(true)
  })

  it('reset the password with an emailed link', async () => {
    await open('/forgotten-password')
    await field(requestPasswordReset.email).fill(email)
    await submit(requestPasswordReset.submit)
    expect(await isFocused(requestPasswordReset.successTitle)).toBe(true)
    await page.getByText(requestPasswordReset.successText.replace('{email}', email)).waitFor()
    await open(await emulator.linkTo(email))
    await field(resetPassword.newPassword).fill(password)
    await field(resetPassword.confirmPassword).fill(password)
    await submit(resetPassword.submit)
    expect(await isFocused(resetPassword.successTitle)).toBe(true)
  })

  it('change the email address with an emailed link', async () => {
    await open('/change-email')
    await field(changeEmail.newEmail).fill('ada@lovelace.example')
    await field(changeEmail.syncContactEmail).check()
    await field(changeEmail.password).fill(password)
    await submit(changeEmail.submit)
    expect(await isFocused(changeEmail.successTitle)).toBe(true)
    await open(await emulator.linkTo('ada@lovelace.example'))
    await submit(confirmEmailChange.submit)
    expect(await isFocused(confirmEmailChange.successTitle)).toBe(true)
    expect(complaints).toEqual([])
  })
})
