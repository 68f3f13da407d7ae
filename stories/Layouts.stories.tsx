import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useRef } from 'react'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { ChangePasswordForm } from '../src/index.js'
import './support/layouts.css'

const meta = {
  title: 'Layouts',
  tags: ['!autodocs'],
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const expectNoOverflow = async (element: HTMLElement) => {
  await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth)
}

/** In a narrow column next to other content. */
export const Sidebar: Story = {
  render: () => (
    <div className="with-sidebar">
      <aside aria-label="Your sign-in">
        <ChangePasswordForm email={seedCustomer.email} headingLevel={3} />
      </aside>
      <section>
        <h2>Your orders</h2>
        <p>Nothing yet.</p>
      </section>
    </div>
  ),
  play: async ({ canvas }) => expectNoOverflow(canvas.getByRole('form')),
}

function InDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="in-dialog" aria-label="Change password">
      <ChangePasswordForm email={seedCustomer.email} />
    </dialog>
  )
}

/** In a modal dialog. The first field takes the focus. */
export const Dialog: Story = {
  render: () => <InDialog />,
  play: async ({ canvas }) => {
    await expectNoOverflow(await canvas.findByRole('form'))
    await expect(canvas.getByLabelText('Current password')).toHaveFocus()
  },
}

/** On a wide page. The form keeps its maximum width, `--credentials-max-width`. */
export const FullPage: Story = {
  render: () => <ChangePasswordForm email={seedCustomer.email} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('form').clientWidth).toBeLessThanOrEqual(28 * 16)
  },
}
