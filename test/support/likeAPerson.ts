import type { Page } from 'playwright'

/** Fills fields as some password managers do: no event tells the page. */
export async function fillSilently(page: Page, values: string[]) {
  await page.getByRole('button').last().waitFor()
  await page.evaluate((all) => {
    for (const [index, input] of document.querySelectorAll('input[type=password]').entries()) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, all[index])
    }
  }, values)
}

/** Goes to another page and back; tells whether the browser had kept this one. */
export async function leaveAndComeBack(page: Page, elsewhere: string) {
  await page.evaluate(() => Reflect.set(window, 'isKept', true))
  await page.goto(elsewhere)
  await page.evaluate(() => void setTimeout(() => window.history.back()))
  await page.getByLabel('New password', { exact: true }).waitFor()
  return page.evaluate(() => Reflect.get(window, 'isKept') === true)
}
