import type { Page } from 'playwright'
import { expect } from 'vitest'

const token = 'canary-of-the-link'

type Link = readonly [link: string, urlInRouter: string]

const inQuery: Link = [`/link-check?kept=1&token=${token}`, '/link-check?kept=1']
const inFragment: Link = [`/link-check?kept=1#token=${token}`, '/link-check?kept=1']

/** Links to the pages that show the router's copy of the URL, and that copy without the token. */
export const links: Record<string, readonly Link[]> = {
  'vite-react-19': [
    inQuery,
    inFragment,
    [`/hash.html#/link-check?kept=1&token=${token}`, '/link-check?kept=1'],
    [`/hash.html?token=${token}#/link-check?kept=1`, '/link-check?kept=1'],
  ],
  'vite-react-18': [inQuery, inFragment],
  next: [
    inQuery,
    inFragment,
    [`/link-check/dynamic?kept=1&token=${token}`, '/link-check/dynamic?kept=1'],
    [`/link-check/dynamic?kept=1#token=${token}`, '/link-check/dynamic?kept=1'],
  ],
  'react-router': [inQuery, inFragment],
}

interface LinkCheck {
  page: Page
  shop: string
  link: string
  urlInRouter: string
  isServerRendered: boolean
}

/** Opens a link, makes the router use its copy of the URL in each way the page offers, and returns where the token was. */
export async function findToken({
  page,
  shop,
  link,
  urlInRouter,
  isServerRendered,
}: LinkCheck): Promise<string[]> {
  const found: string[] = []
  const look = (place: string, text: string) => {
    if (text.includes(token)) found.push(`${place}: ${text}`)
  }
  const lookAtPage = async () => {
    look('router', await page.locator('output').innerText())
    look('URL', page.url())
  }

  await page.goto(`${shop}${link}`)
  await page.getByText('The link has a token.').waitFor()
  await expect.poll(() => page.locator('output').innerText()).toBe(urlInRouter)
  await lookAtPage()

  page.on('request', (request) => {
    // The development tools of Next.js belong to the first request: their font has its URL as the referrer.
    if (request.url().includes('/__nextjs_')) return
    look('request', [request.url(), JSON.stringify(request.headers()), request.postData()].join(' '))
  })
  for (const button of await page.locator('main').getByRole('button').all()) {
    const response = isServerRendered ? page.waitForResponse((one) => one.url().startsWith(shop)) : undefined
    await button.click()
    await response
    await lookAtPage()
  }

  await page.getByRole('link', { name: 'Account' }).click()
  await page.locator('output').waitFor({ state: 'detached' })
  await page.goBack()
  await page.getByText('The link has a token.').waitFor()
  await lookAtPage()
  look('history.state', await page.evaluate(() => JSON.stringify(window.history.state)))
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  for (const entry of entries) look('history', entry.url)
  return found
}
