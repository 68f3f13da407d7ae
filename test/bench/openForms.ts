import { chromium, type Browser } from 'playwright'
import { findChromium, launchArguments } from '../support/chromium.mjs'
import { buildForm } from './buildForm.js'
import type { Commit } from './page/recordCommits.js'
import type { SubmitTimes } from './page/submitTimes.js'

const url = 'http://bench.test/'

/** Opens a browser in which each form has its own page and process. */
export async function openForms<Name extends string>(forms: Record<Name, string>) {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: launchArguments,
    ...(executablePath && { executablePath }),
  })
  const names = Object.keys(forms).filter((name): name is Name => name in forms)
  const pages = await Promise.all(
    names.map(async (name) => [name, await openForm(browser, await buildForm(forms[name], 'page'))] as const),
  )
  return { pages: new Map(pages), close: () => browser.close() }
}

/** The page of one form. */
export type FormPage = Awaited<ReturnType<typeof openForm>>

async function openForm(browser: Browser, code: string) {
  // Each context has its own process.
  const page = await (await browser.newContext()).newPage()
  const files: Record<string, { contentType: string; body: string }> = {
    [url]: {
      contentType: 'text/html',
      body: '<!doctype html><title>Bench</title><script type="module" src="form.js"></script>',
    },
    [`${url}form.js`]: { contentType: 'text/javascript', body: code },
  }
  await page.route('**', (route) => route.fulfill(files[route.request().url()] ?? { status: 404 }))
  const devtools = await page.context().newCDPSession(page)
  // Thread time instead of wall time, so that other processes of the machine do not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })

  return {
    keyboard: page.keyboard,
    passwords: page.locator('[type=password]'),
    submit: page.locator('button:not([type=button])').first(),
    reload: () => page.goto(url, { waitUntil: 'load' }),
    mount: (count: number) => page.evaluate(`bench.mount(${count})`),
    unmount: () => page.evaluate('bench.unmount()'),
    settle: () => page.evaluate('bench.settle()'),
    countElements: () => page.evaluate<number>('bench.countElements()'),
    recordCommits: () => page.evaluate('bench.recordCommits()'),
    takeCommits: () => page.evaluate<Commit[]>('bench.takeCommits()'),
    takeTimes: () => page.evaluate<SubmitTimes>('bench.takeTimes()'),

    /** Returns the time that the main thread has worked, in milliseconds. */
    async mainThread() {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
    },

    /** Returns the memory of the page after garbage collection. */
    async memory() {
      await devtools.send('HeapProfiler.collectGarbage')
      const { usedSize } = await devtools.send('Runtime.getHeapUsage')
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
      return { bytes: usedSize, nodes, listeners: jsEventListeners }
    },
  }
}
