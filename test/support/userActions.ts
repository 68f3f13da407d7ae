import type { Page } from 'playwright'

/** Fills the password fields without any event, as some password managers do. */
export async function fillSilently(page: Page, values: string[]) {
  await page.getByRole('button').last().waitFor()
  await page.evaluate((all) => {
    for (const [index, input] of document.querySelectorAll('input[type=password]').entries()) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, all[index])
    }
  }, values)
}

/** Navigates to another page and back. Returns whether the browser restored the page from its back/forward cache. */
export async function navigateAwayAndBack(page: Page, otherUrl: string) {
  await page.evaluate(() => Reflect.set(window, 'isRestored', true))
  await page.goto(otherUrl)
  // In a task of its own: the navigation destroys the context in which `evaluate` runs.
  await page.evaluate(() => void setTimeout(() => window.history.back()))
  await page.getByLabel('New password', { exact: true }).waitFor()
  return page.evaluate(() => Reflect.get(window, 'isRestored') === true)
}
