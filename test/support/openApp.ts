import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium, type BrowserContextOptions, type Page } from 'playwright'
import { serve } from 'srvx/node'
import { staticMiddleware } from 'srvx/static'
import { build } from 'vite'
import { createEmulator, seedCustomer } from '../../src/emulator.js'
import { serveEmulator } from '../../src/emulator/serve.js'
import { findChromium, launchArguments } from './chromium.mjs'

export interface OpenOptions {
  /** Server-rendered HTML that the page contains before its script runs. */
  html?: string
  headers?: Record<string, string>
  context?: BrowserContextOptions
  /**
   * The `baseUrl` of the client.
   * @default the URL of the emulator
   */
  api?: string
  /** Called before the navigation. */
  prepare?: (page: Page) => Promise<unknown>
}

/** Builds the test app for production, serves it and an emulator on two origins, and starts a browser. */
export async function openApp() {
  const outDir = await mkdtemp(join(tmpdir(), 'app-'))
  const root = fileURLToPath(new URL('app', import.meta.url))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  })
  const index = await readFile(join(outDir, 'index.html'), 'utf8')
  const emulator = createEmulator()
  const api = await serveEmulator(emulator)
  let options: OpenOptions = {}
  const files = staticMiddleware({ dir: outDir })
  const server = serve({
    hostname: '127.0.0.1',
    port: 0,
    silent: true,
    gracefulShutdown: false,
    fetch: (request) =>
      new URL(request.url).pathname.startsWith('/assets/')
        ? files(request, () => new Response(null, { status: 404 }))
        : new Response(index.replace('<main id="app">', `<main id="app">${options.html ?? ''}`), {
            headers: { 'Content-Type': 'text/html; charset=utf-8', ...options.headers },
          }),
  })
  await server.ready()
  const url = (server.url ?? '').replace(/\/$/, '')
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: launchArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(executablePath && { executablePath }),
  })

  /** Opens a page of the app in a new browser context. */
  async function open(
    path: string,
    next: OpenOptions = {},
  ): Promise<{ page: Page; posts: string[]; origins: Set<string>; errors: string[] }> {
    options = next
    const context = await browser.newContext(next.context)
    const accessToken = emulator.createCustomerToken(emulator.customers[0]?.email ?? seedCustomer.email)
    await context.addCookies([
      { name: 'api', value: next.api ?? api.url, url },
      { name: 'accessToken', value: accessToken, url },
    ])
    const page = await context.newPage()
    const posts: string[] = []
    const origins = new Set<string>()
    const errors: string[] = []
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url())
      origins.add(origin)
      if (request.method() === 'POST') posts.push(pathname)
    })
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await next.prepare?.(page)
    await page.goto(url + path, { waitUntil: next.prepare ? 'commit' : 'load' })
    return { page, posts, origins, errors }
  }

  async function close() {
    await browser.close()
    await Promise.all([server.close(true), api.close(), rm(outDir, { recursive: true })])
  }

  return { open, close, emulator, api: api.url, url }
}
