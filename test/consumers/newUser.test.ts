import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, it, onTestFinished } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { en } from '../../src/messages.js'
import { openBrowser } from './support/openBrowser.js'
import { run } from './support/run.js'
import { findPort, serveScript } from './support/serveConsumer.js'

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
const page = /^```tsx\n(.*?)^```$/ms.exec(readme)?.[1] ?? ''
const creation = /`npm (create vite@latest [^`]+)`/.exec(readme)?.[1]?.split(' ') ?? []
const installation = /^npm install emporix-credentials-react (.+)$/m.exec(readme)?.[1]?.split(' ') ?? []
const { title, currentPassword, newPassword, confirmPassword, submit, successTitle } = en.changePassword

it('builds a page from the README in an empty folder with fewer than 15 lines', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'new-user-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const shop = join(folder, 'myshop')
  const begin = Date.now()
  await run(folder, 'npm', ['--yes', ...creation, '--no-interactive'])
  await run(shop, 'npm', ['install', inject('tarball'), ...installation])
  await writeFile(join(shop, 'src/App.tsx'), page)
  await run(shop, 'npx', ['tsc', '-b'])
  const address = `http://localhost:${await findPort()}`
  const port = new URL(address).port
  const server = await serveScript(shop, ['dev', '--', '--port', port, '--strictPort'], address)
  onTestFinished(() => server.stop())

  const browser = await openBrowser()
  onTestFinished(() => browser.close())
  const { page: tab, complaints } = await browser.openPage()
  await tab.goto(address, { waitUntil: 'networkidle' })
  await tab.getByRole('heading', { name: title }).waitFor()
  await tab.getByLabel(currentPassword, { exact: true }).fill(seedCustomer.password)
  await tab.getByLabel(newPassword, { exact: true }).fill('a password of some length')
  await tab.getByLabel(confirmPassword, { exact: true }).fill('a password of some length')
  await tab.getByRole('button', { name: submit }).click()
  await tab.getByRole('heading', { name: successTitle }).waitFor()
  expect(complaints).toEqual([])

  const lines = page.trimEnd().split('\n').length
  console.log(`A page after ${Math.round((Date.now() - begin) / 1000)} seconds, with ${lines} lines.`)
  expect(lines).toBeLessThan(15)
})
