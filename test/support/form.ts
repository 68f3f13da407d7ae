import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import type { UserEvent } from 'vitest/browser'

/** Types into fields, by their labels. */
export async function fill(user: UserEvent, values: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(values)) await user.type(screen.getByLabelText(label), value)
}

/** Presses the button of that name. */
export async function press(user: UserEvent, name: string) {
  await user.click(screen.getByRole('button', { name }))
}

/** Waits until what has the focus says this: that is how a screen reader tells it. */
export async function expectTold(text: string | RegExp) {
  await waitFor(() => {
    // The whole page would say anything.
    expect(document.activeElement).not.toBe(document.body)
    expect(document.activeElement).toHaveTextContent(text)
  })
}

/** Waits until a field has the focus and is described by this. */
export async function expectRefused(label: string, text: string | RegExp) {
  await waitFor(() => expect(screen.getByLabelText(label)).toHaveFocus())
  expect(screen.getByLabelText(label)).toHaveAccessibleDescription(text)
  expect(screen.getByLabelText(label)).toBeInvalid()
}
