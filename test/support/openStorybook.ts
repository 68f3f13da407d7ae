import { chromium, type Page } from 'playwright'
import { serve } from 'srvx/node'
import { staticMiddleware } from 'srvx/static'
import { findChromium, launchArguments } from './chromium.mjs'

interface Preview {
  currentRender?: { phase?: string }
}

/** Waits until the play function of a story has finished; throws if it failed. */
export async function whenPlayed(page: Page) {
  const phase = await page.waitForFunction(() => {
    const { currentRender }: Preview = Reflect.get(window, '__STORYBOOK_PREVIEW__') ?? {}
    return ['finished', 'errored', 'aborted'].find((end) => end === currentRender?.phase)
  })
  if ((await phase.jsonValue()) !== 'finished') throw new Error(`The story at ${page.url()} failed.`)
}

/** Serves the built Storybook and starts a browser. */
export async function openStorybook(executablePath = findChromium(), extra: readonly string[] = []) {
  const files = staticMiddleware({ dir: 'storybook-static' })
  const server = serve({
    hostname: '127.0.0.1',
    port: 0,
    silent: true,
    gracefulShutdown: false,
    fetch: (request) => files(request, () => new Response('Not found', { status: 404 })),
  })
  await server.ready()
  const browser = await chromium.launch({
    args: [...launchArguments, ...extra],
    ...(executablePath && { executablePath }),
  })
  return {
    browser,
    /** Returns the URL of a story without the manager; opening it runs its play function. */
    story: (id: string) => `${server.url}iframe.html?id=${id}&viewMode=story`,
    async close() {
      await browser.close()
      await server.close(true)
    },
  }
}
