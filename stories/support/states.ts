import { expect, userEvent, waitFor, within } from 'storybook/test'
import type { Emulator } from '../../src/emulator.js'

/** The service of the story: what its loader made. */
export function emulatorOf(loaded: Record<string, unknown>): Emulator {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the loader in preview.tsx made it
  return loaded.emulator as Emulator
}

/** Types into fields, by their labels, as a person would. */
export async function fill(canvasElement: HTMLElement, values: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(values)) {
    await userEvent.type(within(canvasElement).getByLabelText(label), value)
  }
}

/** Presses the button of that name. */
export async function press(canvasElement: HTMLElement, name: string) {
  await userEvent.click(within(canvasElement).getByRole('button', { name }))
}

/** Waits until a text is what has the focus, or stands in it: that is how it is told. */
export async function expectAnnounced(text: string | RegExp) {
  await waitFor(async () => {
    // The whole page would say anything.
    await expect(document.activeElement).not.toBe(document.body)
    await expect(document.activeElement).toHaveTextContent(text)
  })
}

/** Waits until the field of that label has the focus and says what is wrong. */
export async function expectFieldError(canvasElement: HTMLElement, label: string, text: string | RegExp) {
  const field = within(canvasElement).getByLabelText(label)
  await waitFor(() => expect(field).toHaveFocus())
  await expect(field).toHaveAccessibleDescription(text)
}
