import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { AccountSecurityPage } from '../src/index.js'
import { mantineComponents } from './recipes/mantineComponents.js'
import { muiComponents } from './recipes/muiComponents.js'
import { shadcnComponents } from './recipes/shadcnComponents.js'
import { FiveForms } from './support/FiveForms.js'
import { press } from './support/states.js'
import { InMantine, InMui, InShadcn } from './support/kits.js'

const meta = {
  title: 'Design systems',
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    withoutStyleSheet: true,
    emailedLink: 'passwordReset',
    // The styles of a design system apply to the whole document.
    docs: { story: { inline: false, height: '1000px' } },
  },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** Expects that many forms. Does not focus anything: the docs page would scroll there. */
const expectForms =
  (count: number): Story['play'] =>
  async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('form')).toHaveLength(count)
    await expect(canvasElement.querySelector('.credentials-input')).toBeNull()
  }

const forms: Story = {
  render: (_, { loaded }) => <FiveForms token={loaded.token} />,
  play: expectForms(5),
}

const accountPage: Story = {
  render: () => <AccountSecurityPage email={seedCustomer.email} />,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Change password')
    await expect(within(canvasElement).getByLabelText('Current password')).toHaveFocus()
  },
}

const inMui: Story = {
  parameters: { providerProps: { components: muiComponents } },
  decorators: (Story, { globals }) => (
    <InMui mode={globals.theme}>
      <Story />
    </InMui>
  ),
}

const inMantine: Story = {
  parameters: { providerProps: { components: mantineComponents } },
  decorators: (Story, { globals }) => (
    <InMantine mode={globals.theme}>
      <Story />
    </InMantine>
  ),
}

const inShadcn: Story = {
  parameters: { providerProps: { components: shadcnComponents } },
  decorators: (Story) => (
    <InShadcn>
      <Story />
    </InShadcn>
  ),
}

/** The five forms in MUI. */
export const Mui: Story = { ...forms, ...inMui, name: 'MUI' }

/** The account page in MUI. */
export const MuiAccountPage: Story = { ...accountPage, ...inMui, name: 'MUI, account page' }

/** The five forms in Mantine. */
export const Mantine: Story = { ...forms, ...inMantine }

/** The account page in Mantine. */
export const MantineAccountPage: Story = { ...accountPage, ...inMantine, name: 'Mantine, account page' }

/** The five forms in shadcn/ui. */
export const Shadcn: Story = { ...forms, ...inShadcn, name: 'shadcn/ui' }

/** The account page in shadcn/ui. */
export const ShadcnAccountPage: Story = { ...accountPage, ...inShadcn, name: 'shadcn/ui, account page' }
