import { expect, userEvent, waitFor, within } from 'storybook/test'
import type { Emulator } from '../../src/emulator.js'

/** Returns the emulator of a story, which its loader has created. */
export function emulatorOf(loaded: Record<string, unknown>): Emulator {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- created by the loader in preview.tsx
  return loaded.emulator as Emulator
}

/** Types values into fields, found by their labels. */
export async function fill(canvasElement: HTMLElement, values: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(values)) {
    await userEvent.type(within(canvasElement).getByLabelText(label), value)
  }
}

/** Clicks the button of that name. */
export async function press(canvasElement: HTMLElement, name: string) {
  await userEvent.click(within(canvasElement).getByRole('button', { name }))
}

/** Waits until the focused element contains a text, so that a screen reader announces it. */
export async function expectAnnounced(text: string | RegExp) {
  await waitFor(async () => {
    // The body contains the text of the whole page.
    await expect(document.activeElement).not.toBe(document.body)
    await expect(document.activeElement).toHaveTextContent(text)
  })
}

/** Waits until a field has the focus, and expects an error in its description. */
export async function expectFieldError(canvasElement: HTMLElement, label: string, text: string | RegExp) {
  const field = within(canvasElement).getByLabelText(label)
  await waitFor(() => expect(field).toHaveFocus())
  await expect(field).toHaveAccessibleDescription(text)
}
