import type { ReactElement, ReactNode } from 'react'
import type { CredentialsComponents } from '../../src/index.js'
import { mantineComponents } from '../../stories/recipes/mantineComponents.js'
import { muiComponents } from '../../stories/recipes/muiComponents.js'
import { shadcnComponents } from '../../stories/recipes/shadcnComponents.js'
import { InMantine, InMui, InShadcn } from '../../stories/support/kits.js'
import { renderWithEmulator } from '../support/renderWithEmulator.js'

interface System {
  /** The setup of an app, around its pages. */
  In?: (props: { children: ReactNode }) => ReactNode
  components?: Partial<CredentialsComponents>
}

const systems: Record<string, System> = {
  'the default components': {},
  MUI: { In: InMui, components: muiComponents },
  Mantine: { In: InMantine, components: mantineComponents },
  'shadcn/ui': { In: InShadcn, components: shadcnComponents },
}

/** Renders in a design system, without the style sheet of the package unless the components are the default ones. */
export type Render = (
  ui: ReactElement,
  options?: Parameters<typeof renderWithEmulator>[1],
) => ReturnType<typeof renderWithEmulator>

/** The design systems: their names, and how to render in them. */
export const designSystems = Object.entries(systems).map(([name, { In, components }]): [string, Render] => [
  name,
  (ui, options) => {
    setStyles(!components)
    return renderWithEmulator(In ? <In>{ui}</In> : ui, { ...(components && { components }), ...options })
  },
])

/** Turns the style sheet of the package on or off. The setup of the tests has imported it. */
export function setStyles(isOn: boolean) {
  const style = document.querySelector<HTMLStyleElement>('style[data-vite-dev-id$="/src/styles.css"]')
  if (!style) throw new Error('The style sheet of the package is not there.')
  style.disabled = !isOn
}
