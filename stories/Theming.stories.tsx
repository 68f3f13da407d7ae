import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { seedCustomer } from '../src/emulator.js'
import { ChangeEmailForm, ChangePasswordForm } from '../src/index.js'
import { PasswordStrengthMeter } from '../src/strength.js'
import { fill, press } from './support/states.js'
import '@fontsource-variable/playfair-display'
import './support/themes.css'

const colors = [
  'accent',
  'accent-hover',
  'text',
  'surface',
  'field-background',
  'border',
  'danger-surface',
] as const

const lengths = [
  'radius',
  'field-radius',
  'button-radius',
  'border-width',
  'field-border-width',
  'field-padding',
  'spacing',
  'gap',
  'field-gap',
  'control-height',
  'button-width',
  'button-text-transform',
  'button-letter-spacing',
  'max-width',
  'font-family',
  'font-size',
  'font-weight-bold',
  'label-size',
  'label-weight',
  'title-font-family',
  'title-size',
  'title-weight',
] as const

type Property = (typeof colors)[number] | (typeof lengths)[number]

const color = { control: 'color' } as const
const text = { control: 'text' } as const

const meta = {
  title: 'Theming',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', providerProps: { components: { PasswordStrengthMeter } } },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const background = (element: Element) => getComputedStyle(element).backgroundColor

/** The custom properties as controls. An empty property keeps its default. */
export const Playground: StoryObj<Partial<Record<Property, string>>> = {
  argTypes: Object.fromEntries([
    ...colors.map((name) => [name, color]),
    ...lengths.map((name) => [name, text]),
  ]),
  args: { accent: '#a3195b', radius: '1.5rem' },
  render: (args) => {
    const theme = Object.fromEntries(
      Object.entries(args)
        .filter(([, value]) => value)
        .map(([name, value]) => [`--credentials-${name}`, value]),
    )
    return (
      <div style={theme}>
        <ChangePasswordForm email={seedCustomer.email} />
      </div>
    )
  },
  play: async ({ canvas }) => {
    await expect(background(canvas.getByRole('button', { name: 'Change password' }))).toBe('rgb(163, 25, 91)')
  },
}

function themed(name: string, brand: string): Story {
  return {
    render: () => (
      <div className={`themed theme-${name}`}>
        <p className="themed-brand">{brand}</p>
        <ChangePasswordForm email={seedCustomer.email} />
        <ChangeEmailForm currentEmail={seedCustomer.email} />
      </div>
    ),
    play: async ({ canvas, canvasElement }) => {
      await fill(canvasElement, { 'Current password': 'correct horse', 'New password': 'a quiet river' })
      await press(canvasElement, 'Change email address')
      await expect(await canvas.findByText('Enter your current password.')).toBeVisible()
      await expect(await canvas.findByText(/strong password/i)).toBeVisible()
    },
  }
}

/** A neutral theme: black and grey, small corners. */
export const PlainShop = themed('plain', 'Werkstück')

/** A bold theme: thick borders, round corners, heavy headings. */
export const BoldBrand = themed('bold', 'pampelmoose!')

/** A dark theme: gold, serif headings, square corners. */
export const DarkLuxury = themed('luxury', 'Maison Arden')

/** A fashion shop: lines instead of boxes, capitals, no corners. */
export const FashionShop = themed('fashion', 'ATELIER NORD')

/** The sizes of Bootstrap: controls of 38 pixels, small gaps, a narrow button. */
export const BootstrapSized = themed('bootstrap', 'Tool & Timber')
