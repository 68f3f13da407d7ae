import { userEvent, within } from 'storybook/test'

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
