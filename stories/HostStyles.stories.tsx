import type { Meta, StoryObj } from '@storybook/react-vite'
import { useLayoutEffect } from 'react'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { ChangeEmailForm, ChangePasswordForm, ResetPasswordForm } from '../src/index.js'
import { addHostStyles, hostStyles } from './support/hostStyles/hostStyles.js'
import { press } from './support/states.js'

interface Args {
  sheet: keyof typeof hostStyles
  /** Whether the sheet is before or after that of the package. */
  order: 'before' | 'after'
}

function InsideHostStyles({ sheet, order }: Args) {
  useLayoutEffect(() => addHostStyles(hostStyles[sheet], order), [sheet, order])
  return (
    <>
      <div className="host" style={{ marginBlockEnd: '2rem' }}>
        <h2>The page</h2>
        <label>
          Search <input name="search" />
        </label>
        <button type="button">Search</button>
      </div>
      <ChangeEmailForm currentEmail={seedCustomer.email} />
      <ChangePasswordForm email={seedCustomer.email} />
      <ResetPasswordForm token={null} />
    </>
  )
}

const meta = {
  title: 'Inside other style sheets',
  component: InsideHostStyles,
  tags: ['!autodocs'],
  // The sheet applies to the whole document.
  parameters: {
    layout: 'fullscreen',
    a11y: { context: { exclude: ['.host'] } },
    docs: { story: { inline: false, height: '800px' } },
  },
  argTypes: {
    sheet: { control: 'select', options: Object.keys(hostStyles) },
    order: { control: 'inline-radio', options: ['before', 'after'] },
  },
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, 'Change password')
    await expect(await canvas.findByText('Enter your current password.')).toBeVisible()
    const button = getComputedStyle(canvas.getByRole('button', { name: 'Change email address' }))
    await expect(button.backgroundColor).toBe('rgb(36, 80, 181)')
    await expect(getComputedStyle(canvas.getByLabelText('New email address')).borderTopWidth).toBe('1px')
  },
} satisfies Meta<typeof InsideHostStyles>

export default meta
type Story = StoryObj<typeof meta>

/** Tailwind CSS 4 with its reset, imported before the package. */
export const Tailwind4Before: Story = { args: { sheet: 'Tailwind CSS 4', order: 'before' } }

/** Tailwind CSS 4 with its reset, imported after the package. */
export const Tailwind4After: Story = { args: { sheet: 'Tailwind CSS 4', order: 'after' } }

/** Tailwind CSS 3, whose reset is in no layer. */
export const Tailwind3: Story = { args: { sheet: 'Tailwind CSS 3', order: 'after' } }

/** Bootstrap 5, whose reset is in no layer. */
export const Bootstrap5: Story = { args: { sheet: 'Bootstrap 5', order: 'after' } }

/** Rules for `button`, `input`, `label` and other bare elements. */
export const BareElements: Story = { args: { sheet: 'bare elements', order: 'after' } }
