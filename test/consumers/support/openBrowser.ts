import { chromium, type BrowserContextOptions } from 'playwright'
import { findChromium, launchArguments } from '../../support/chromium.mjs'

/** Opens a browser whose pages record errors and warnings. */
export async function openBrowser() {
  const executablePath = findChromium()
  const browser = await chromium.launch({ args: launchArguments, ...(executablePath && { executablePath }) })

  async function openPage(options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(`page: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      if (['error', 'warning', 'assert'].includes(message.type()))
        complaints.push(`console: ${message.text()} ${message.location().url}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
    })
    return { page, complaints, close: () => context.close() }
  }

  return { openPage, close: () => browser.close() }
}
