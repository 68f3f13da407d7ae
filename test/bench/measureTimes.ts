import { typedPasswords } from './measureCommits.js'
import type { FormPage } from './openForms.js'

const count = 200

/** How long the main thread worked for something, in milliseconds. */
async function worked(page: FormPage, act: () => Promise<unknown>): Promise<number> {
  const before = await page.mainThread()
  await act()
  return (await page.mainThread()) - before
}

/** The same for each key of a form filled in. */
async function workedPerKey(page: FormPage): Promise<number> {
  let time = 0
  for (const [index, password] of typedPasswords.entries()) {
    await page.passwords.nth(index).focus()
    time += await worked(page, () => page.keyboard.type(password))
  }
  return time / typedPasswords.join('').length
}

/** One round: a page that was just opened, so that nothing is faster for having been done before. */
export async function measureTimes(page: FormPage) {
  await page.reload()
  const mountOne = await worked(page, () => page.mount(1))
  const keyBefore = await workedPerKey(page)
  await page.submit.click()
  await page.settle()
  const { pending, request } = await page.takeTimes()
  await page.unmount()

  await page.mount(1)
  await page.submit.click()
  await page.settle()
  const keyAfter = await workedPerKey(page)
  await page.unmount()

  await page.held()
  const mountMany = await worked(page, () => page.mount(count))
  const elements = (await page.countElements()) / count
  await page.unmount()
  return { mountOne, mountMany, elements, keyBefore, keyAfter, pending, request }
}
