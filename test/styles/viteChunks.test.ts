import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { chromium, type Browser } from 'playwright'
import { serve } from 'srvx/node'
import { staticMiddleware } from 'srvx/static'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchArguments } from '../support/chromium.mjs'

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))
const dist = fileURLToPath(new URL('../../dist/styles.css', import.meta.url))

const html = `<!doctype html><script type="module" src="/main.js"></script>
<form class="credentials-form [&_.credentials-submit]:rounded-[33px]">
<div class="credentials-field"><input class="credentials-input"></div>
<button type="submit" class="credentials-submit">Send</button></form>`
const app = `@import 'tailwindcss' source(none);
@source './index.html';
button, input { border-radius: 11px }
.credentials-input { border-radius: 22px }`

const load = (file: string) => `await import('./${file}')`
const loaded = "document.body.dataset.loaded = ''"

/** Apps that load their styles and ours in chunks, in either order. */
const apps: Record<string, Record<string, string>> = {
  'ours in the entry, theirs in a chunk': {
    'main.js': `import '${dist}'; ${load('late.js')}; ${loaded}`,
    'late.js': "import './app.css'",
  },
  'theirs in the entry, ours in a chunk': {
    'main.js': `import './app.css'; ${load('late.js')}; ${loaded}`,
    'late.js': `import '${dist}'`,
  },
  'ours before theirs in one chunk': { 'main.js': `import '${dist}'; import './app.css'; ${loaded}` },
  'theirs before ours in one chunk': { 'main.js': `import './app.css'; import '${dist}'; ${loaded}` },
}

describe.each(Object.entries(apps))('a build by Vite with Tailwind CSS 4, %s', (_, files) => {
  let browser: Browser
  let root: string
  let styles: Record<'input' | 'button', Record<'border' | 'background' | 'radius', string>>

  beforeAll(async () => {
    root = await mkdtemp(join(cache, 'chunks-'))
    const sources = Object.entries({ 'index.html': html, 'app.css': app, ...files })
    await Promise.all(sources.map(([name, text]) => writeFile(join(root, name), text)))
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [tailwindcss()],
      build: { target: 'es2022' },
    })
    const middleware = staticMiddleware({ dir: join(root, 'dist') })
    const server = serve({
      hostname: '127.0.0.1',
      port: 0,
      silent: true,
      gracefulShutdown: false,
      fetch: (request) => middleware(request, () => new Response(null, { status: 404 })),
    })
    await server.ready()
    const executablePath = findChromium()
    browser = await chromium.launch({ args: launchArguments, ...(executablePath && { executablePath }) })
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    await page.goto(server.url ?? '')
    await page.waitForSelector('[data-loaded]')
    styles = await page.evaluate(() => {
      const describeStyle = (selector: string) => {
        const element = document.querySelector(selector)
        if (!element) throw new Error(`The page has no ${selector}.`)
        const style = getComputedStyle(element)
        return {
          border: style.borderTopWidth,
          background: style.backgroundColor,
          radius: style.borderTopLeftRadius,
        }
      }
      return { input: describeStyle('input'), button: describeStyle('button') }
    })
    await server.close(true)
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await rm(root, { recursive: true })
  })

  it('has visible fields', () => {
    expect(styles.input.border).toBe('1px')
  })

  it('has a visible button', () => {
    expect(styles.button.background).toBe('rgb(36, 80, 181)')
  })

  it('applies the rules of the app', () => {
    expect(styles.input.radius).toBe('22px')
  })

  it('applies the utilities of Tailwind', () => {
    expect(styles.button.radius).toBe('33px')
  })
})
