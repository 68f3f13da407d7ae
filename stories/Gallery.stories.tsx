import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { FiveForms as Forms } from './support/FiveForms.js'

const meta = {
  title: 'Gallery',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', emailedLink: 'passwordReset' },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** The five forms side by side. */
export const FiveForms: Story = {
  render: (_, { loaded }) => <Forms token={loaded.token} />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('form')).toHaveLength(5)
  },
}
