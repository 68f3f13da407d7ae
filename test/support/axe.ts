import axe from 'axe-core'
import { expect } from 'vitest'

/** Fails for every problem that axe finds in a page, and when axe itself fails. */
export async function expectAccessible(element: Element = document.body) {
  const { violations, passes } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A fragment of a page has no landmarks and no level-one heading; the host page has.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  expect(passes.length).toBeGreaterThan(0)
}
