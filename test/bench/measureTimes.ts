import { typedPasswords } from './measureCommits.js'
import type { FormPage } from './openForms.js'

const count = 200

/** Returns the main-thread time of an action, in milliseconds. */
async function mainThreadTime(page: FormPage, act: () => Promise<unknown>): Promise<number> {
  const before = await page.mainThread()
  await act()
  return (await page.mainThread()) - before
}

/** Returns the main-thread time per key while a form is filled in. */
async function timePerKey(page: FormPage): Promise<number> {
  let time = 0
  for (const [index, password] of typedPasswords.entries()) {
    await page.passwords.nth(index).focus()
    time += await mainThreadTime(page, () => page.keyboard.type(password))
  }
  return time / typedPasswords.join('').length
}

/** Measures one round on a reloaded page, so that no earlier round warms up its code. */
export async function measureTimes(page: FormPage) {
  await page.reload()
  const mountOne = await mainThreadTime(page, () => page.mount(1))
  const keyBefore = await timePerKey(page)
  await page.submit.click()
  await page.settle()
  const { pending, request } = await page.takeTimes()
  await page.unmount()

  await page.mount(1)
  await page.submit.click()
  await page.settle()
  const keyAfter = await timePerKey(page)
  await page.unmount()

  await page.memory()
  const mountMany = await mainThreadTime(page, () => page.mount(count))
  const elements = (await page.countElements()) / count
  await page.unmount()
  return { mountOne, mountMany, elements, keyBefore, keyAfter, pending, request }
}
