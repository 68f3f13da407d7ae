import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { ChangePasswordForm } from '../src/index.js'

interface Theme {
  accent: string
  radius: string
  titleFont: string
}

const meta = {
  title: 'Theming',
  tags: ['!autodocs'],
  argTypes: { accent: { control: 'color' }, radius: { control: 'text' }, titleFont: { control: 'text' } },
  render: ({ accent, radius, titleFont }) => {
    const theme: Record<`--credentials-${string}`, string> = {
      '--credentials-accent': accent,
      '--credentials-radius': radius,
      '--credentials-title-font': titleFont,
    }
    return (
      <div style={theme}>
        <ChangePasswordForm email={seedCustomer.email} />
      </div>
    )
  },
} satisfies Meta<Theme>

export default meta
type Story = StoryObj<typeof meta>

const background = (element: Element) => getComputedStyle(element).backgroundColor

/** A soft brand: one colour, round corners. */
export const Rounded: Story = {
  args: { accent: '#a3195b', radius: '1.5rem', titleFont: 'inherit' },
  play: async ({ canvas }) => {
    await expect(background(canvas.getByRole('button', { name: 'Change password' }))).toBe('rgb(163, 25, 91)')
  },
}

/** A quiet one: a serif, no corners, a colour so light that the text on it turns dark by itself. */
export const Quiet: Story = {
  args: { accent: '#d8c7a3', radius: '0', titleFont: 'Georgia, serif' },
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Change password' })
    await expect(getComputedStyle(button).borderTopLeftRadius).toBe('0px')
  },
}
