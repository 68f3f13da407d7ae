import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStorybook, whenPlayed } from '../support/openStorybook.js'

const roles = new Set(['heading', 'textbox', 'checkbox', 'button', 'alert', 'link', 'form'])

/** Returns the accessibility tree that Chromium exposes to screen readers, one line per node. */
async function tree(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const inOrder = (node = nodes[0]): typeof nodes =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? inOrder(byId.get(id)) : []))] : []
  return inOrder()
    .filter(({ ignored, role }) => !ignored && roles.has(String(role?.value)))
    .map(({ role, name, description, properties = [] }) => {
      const flags = properties
        .filter(
          ({ name: flag, value }) =>
            ['invalid', 'required'].includes(flag) && String(value.value) !== 'false',
        )
        .map(({ name: flag }) => flag)
      const text = description?.value ? [`"${String(description.value)}"`] : []
      return [String(role?.value), `"${String(name?.value)}"`, ...flags, ...text].join(' ')
    })
}

const hint = '8 or more characters'

const expected: [string, string[]][] = [
  [
    'change-password--default',
    [
      'form "Change password"',
      'heading "Change password"',
      'textbox "Current password" required',
      'button "Show password: Current password"',
      'link "Forgot your password?"',
      `textbox "New password" required "${hint}"`,
      'button "Show password: New password"',
      'textbox "Confirm new password" required',
      'button "Show password: Confirm new password"',
      'button "Change password"',
    ],
  ],
  [
    'change-password--invalid',
    [
      'form "Change password"',
      'heading "Change password"',
      'textbox "Current password" required',
      'button "Show password: Current password"',
      'link "Forgot your password?"',
      `textbox "New password" invalid required "${hint} Use 8 or more characters."`,
      'button "Show password: New password"',
      'textbox "Confirm new password" invalid required "Confirm your new password."',
      'button "Show password: Confirm new password"',
      'button "Change password"',
    ],
  ],
  [
    'change-email--wrong-password',
    [
      'form "Change email address"',
      'heading "Change email address"',
      'textbox "New email address" required "We’ll send a link to this address to confirm the change."',
      'checkbox "Use this email to contact me too"',
      'textbox "Confirm with your password" invalid required "That’s not your current password. Try again."',
      'button "Show password: Confirm with your password"',
      'link "Forgot your password?"',
      'button "Change email address"',
    ],
  ],
  [
    'reset-password--revealed',
    [
      'form "Set a new password"',
      'heading "Set a new password"',
      `textbox "New password" required "${hint}"`,
      'button "Hide password: New password"',
      'textbox "Confirm new password" required',
      'button "Hide password: Confirm new password"',
      'button "Set password"',
    ],
  ],
  [
    'request-password-reset--default',
    [
      'form "Forgot your password?"',
      'heading "Forgot your password?"',
      'textbox "Email address" required',
      'button "Send reset link"',
      'link "Back to sign in"',
    ],
  ],
  [
    'confirm-email-change--link-expired',
    ['heading "This link has expired"', 'link "Request a new link"', 'link "Back to sign in"'],
  ],
]

describe('the accessibility tree', { timeout: 60_000 }, () => {
  let storybook: Awaited<ReturnType<typeof openStorybook>>
  beforeAll(async () => {
    storybook = await openStorybook()
  }, 60_000)
  afterAll(() => storybook.close())

  it.each(expected)('of %s has names, states and descriptions [A-1, A-2, A-9, PM-2]', async (id, lines) => {
    const page = await storybook.browser.newPage()
    await page.goto(storybook.story(id))
    await whenPlayed(page)
    expect(await tree(page)).toEqual(lines)
    await page.close()
  })
})
