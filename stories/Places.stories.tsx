import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useRef } from 'react'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { ChangePasswordForm } from '../src/index.js'
import './support/places.css'

const meta = {
  title: 'Places',
  tags: ['!autodocs'],
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const fits = async (element: HTMLElement) => {
  await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth)
}

/** Beside other things: as narrow as a column can be. */
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
  play: async ({ canvas }) => fits(canvas.getByRole('form')),
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

/** Above the page. */
export const Dialog: Story = {
  render: () => <InDialog />,
  play: async ({ canvas }) => {
    await fits(await canvas.findByRole('form'))
    await expect(canvas.getByLabelText('Current password')).toHaveFocus()
  },
}

/** With all the room there is: a form stays as wide as it reads well. */
export const FullPage: Story = {
  render: () => <ChangePasswordForm email={seedCustomer.email} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('form').clientWidth).toBeLessThanOrEqual(28 * 16)
  },
}
