import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { expect, it, onTestFinished } from 'vitest'
import { seedCustomer } from '../../src/emulator.js'
import { de } from '../../src/messages/de.js'
import { installConsumer } from './support/installConsumer.js'
import { openBrowser } from './support/openBrowser.js'

const { currentPassword, newPassword, confirmPassword, submit, successTitle } = de.changePassword
const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** Serves the files of a folder. */
async function serveFolder(folder: string) {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1) || 'index.html'
    readFile(`${folder}/${name}`).then(
      (file) => response.setHeader('Content-Type', types[name.split('.').at(-1) ?? ''] ?? '').end(file),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.')
  return `http://127.0.0.1:${address.port}`
}

// It ignores `exports`, so `main` and `alias` in package.json name the entries.
it('works with the default resolver of Parcel', async () => {
  const consumer = await installConsumer('parcel')
  onTestFinished(() => consumer.remove())
  await consumer.script('build')
  const url = await serveFolder(`${consumer.folder}/dist`)
  const browser = await openBrowser()
  onTestFinished(() => browser.close())
  const { page, complaints } = await browser.openPage()
  await page.goto(url)
  await page.getByLabel(currentPassword, { exact: true }).fill(seedCustomer.password)
  await page.getByLabel(newPassword, { exact: true }).fill('a password of some length')
  await page.getByLabel(confirmPassword, { exact: true }).fill('a password of some length')
  await page.getByRole('button', { name: submit }).click()
  await page.getByRole('heading', { name: successTitle }).waitFor()
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
  expect(complaints).toEqual([])
}, 300_000)
