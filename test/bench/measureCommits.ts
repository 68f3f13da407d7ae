import type { CommitFigure } from './budgets.js'
import type { FormPage } from './openForms.js'
import type { Commit } from './page/recordCommits.js'

/** Passwords of twenty characters that no rule refuses, for the fields in their order. */
export const typedPasswords = ['abcdefghijklmnopqrst', 'bcdefghijklmnopqrstu', 'bcdefghijklmnopqrstu']

const keys = 20

/** Types into a field, and returns what that made React commit. */
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

/** A figure, and the components that were rendered for it. */
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

/** Counts what React commits and renders as a form is mounted, filled in, refused and mended. */
export async function measureCommits(page: FormPage): Promise<Record<CommitFigure, Counted>> {
  await page.reload()
  await page.recordCommits()
  await page.mount(1)
  const mount = await page.takeCommits()
  const before = await typeAll(page)

  // One field is wrong: it alone has to change.
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
    'commits a key before a failed submit': countCommits(before, keys * 3),
    'renders a key before a failed submit': countRenders(all(before), keys * 3),
    'commits a key after it, one field wrong': countCommits(one, keys),
    'renders a key after it, one field wrong': countRenders(all(one), keys),
    'of these in other fields and parts': countRenders(
      all(one).filter(({ isElsewhere }) => isElsewhere),
      keys,
    ),
    'commits a key after it, all wrong': countCommits(every, keys * 3),
    'renders a key after it, all wrong': countRenders(all(every), keys * 3),
  }
}
