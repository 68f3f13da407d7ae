import { chromium } from 'playwright'
import { serve } from 'srvx/node'
import { staticMiddleware } from 'srvx/static'
import { findChromium, launchArguments } from './chromium.mjs'

/** Serves the built Storybook as any web server would, and opens a browser on it. */
export async function openStorybook() {
  const files = staticMiddleware({ dir: 'storybook-static' })
  const server = serve({
    hostname: '127.0.0.1',
    port: 0,
    silent: true,
    gracefulShutdown: false,
    fetch: (request) => files(request, () => new Response('There is no such file.', { status: 404 })),
  })
  await server.ready()
  const executablePath = findChromium()
  const browser = await chromium.launch({ args: launchArguments, ...(executablePath && { executablePath }) })
  return {
    browser,
    /** The address of a story by itself; its play function runs as it opens. */
    story: (id: string) => `${server.url}iframe.html?id=${id}&viewMode=story`,
    async close() {
      await browser.close()
      await server.close(true)
    },
  }
}
