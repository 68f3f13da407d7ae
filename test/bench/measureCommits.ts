import type { CommitFigure } from './budgets.js'
import type { FormPage } from './openForms.js'
import type { Commit } from './page/recordCommits.js'

/** Valid passwords of 20 characters, in the order of the fields. */
export const typedPasswords = ['abcdefghijklmnopqrst', 'bcdefghijklmnopqrstu', 'bcdefghijklmnopqrstu']

const keys = 20

/** Types into a field; returns the commits of React. */
async function type(page: FormPage, index: number): Promise<Commit[]> {
  await page.passwords.nth(index).focus()
  await page.settle()
  await page.takeCommits()
  await page.keyboard.type(typedPasswords[index] ?? '')
  await page.settle()
  return page.takeCommits()
}

/** Types into every field. */
async function typeAll(page: FormPage): Promise<Commit[]> {
  return [...(await type(page, 0)), ...(await type(page, 1)), ...(await type(page, 2))]
}

async function submit(page: FormPage) {
  await page.submit.click()
  await page.settle()
}

/** A count, with the components that were rendered. */
export interface Counted {
  count: number
  names: string[]
}

const all = (commits: Commit[]) => commits.flatMap(({ renders }) => renders)
const namesOf = (renders: Commit['renders']) => renders.map(({ name }) => name)

const countCommits = (commits: Commit[], per = 1): Counted => ({
  count: commits.length / per,
  names: namesOf(all(commits)),
})

const countRenders = (renders: Commit['renders'], per = 1): Counted => ({
  count: renders.length / per,
  names: namesOf(renders),
})

/** Counts commits and renders while a form is mounted, filled in, rejected and corrected. */
export async function measureCommits(page: FormPage): Promise<Record<CommitFigure, Counted>> {
  await page.reload()
  await page.recordCommits()
  await page.mount(1)
  const mount = await page.takeCommits()
  const before = await typeAll(page)

  // With one invalid field, only this field has to be rendered.
  await page.passwords.first().clear()
  await submit(page)
  const one = await type(page, 0)

  await page.unmount()
  await page.mount(1)
  await submit(page)
  const every = await typeAll(page)
  return {
    'commits on mount': countCommits(mount),
    'components rendered by the second': countRenders(all(mount.slice(1))),
    'commits per key before a failed submit': countCommits(before, keys * 3),
    'renders per key before a failed submit': countRenders(all(before), keys * 3),
    'commits per key after it, one invalid field': countCommits(one, keys),
    'renders per key after it, one invalid field': countRenders(all(one), keys),
    'of these in other parts of the form': countRenders(
      all(one).filter(({ isElsewhere }) => isElsewhere),
      keys,
    ),
    'commits per key after it, all fields invalid': countCommits(every, keys * 3),
    'renders per key after it, all fields invalid': countRenders(all(every), keys * 3),
  }
}
