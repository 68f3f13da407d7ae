import type { Decorator } from '@storybook/react-vite'
import '@fontsource-variable/inter'
import '@fontsource-variable/noto-sans-arabic'
import { catalogues, directionOf, type Language } from './catalogues.js'
import { DemoApp } from './DemoApp.js'
import './page.css'
import { simulateNetwork, type Network } from './simulateNetwork.js'
import { emulatorOf } from './states.js'
import { styleSheet } from './styleSheet.js'

interface Globals {
  theme?: 'light' | 'dark'
  language?: Language
  direction?: 'auto' | 'ltr' | 'rtl'
  network?: Network
}

/** Renders a story in the demo app, with an emulator of its own and the settings of the toolbar. */
export const withDemoApp: Decorator = (Story, { loaded, globals, parameters, viewMode }) => {
  const { theme = 'light', language = 'en', direction = 'auto', network = 'normal' }: Globals = globals
  const emulator = emulatorOf(loaded)
  // One page shows stories with or without it, never both.
  styleSheet.disabled = parameters.withoutStyleSheet === true
  return (
    <div
      className="page"
      data-theme={theme}
      data-view={viewMode}
      dir={direction === 'auto' ? directionOf(language) : direction}
      lang={language}
    >
      <DemoApp
        key={network}
        emulator={emulator}
        fetch={simulateNetwork(emulator.fetch, network)}
        messages={catalogues[language]}
        signedInAs={parameters.signedInAs}
        providerProps={parameters.providerProps}
      >
        <Story />
      </DemoApp>
    </div>
  )
}
