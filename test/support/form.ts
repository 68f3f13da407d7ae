import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import type { UserEvent } from 'vitest/browser'

/** Types into the fields with these labels. */
export async function fill(user: UserEvent, values: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(values)) await user.type(screen.getByLabelText(label), value)
}

/** Clicks the button with this name. */
export async function press(user: UserEvent, name: string) {
  await user.click(screen.getByRole('button', { name }))
}

/** Asserts that the focus moves to an element with this text, which makes a screen reader announce it. */
export async function expectAnnounced(text: string | RegExp) {
  await waitFor(() => {
    // The body contains any text of the page.
    expect(document.activeElement).not.toBe(document.body)
    expect(document.activeElement).toHaveTextContent(text)
  })
}

/** Asserts that a field is focused, invalid and described by this text. */
export async function expectFieldError(label: string, text: string | RegExp) {
  await waitFor(() => expect(screen.getByLabelText(label)).toHaveFocus())
  expect(screen.getByLabelText(label)).toHaveAccessibleDescription(text)
  expect(screen.getByLabelText(label)).toBeInvalid()
}
