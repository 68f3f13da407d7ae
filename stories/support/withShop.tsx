import type { Decorator } from '@storybook/react-vite'
import '@fontsource-variable/inter'
import '@fontsource-variable/noto-sans-arabic'
import '../../src/styles.css'
import { catalogues, directionOf, type Language } from './catalogues.js'
import './page.css'
import { Shop } from './Shop.js'
import { emulatorOf } from './states.js'
import { throughNetwork, type Network } from './throughNetwork.js'

interface Globals {
  theme?: 'light' | 'dark'
  language?: Language
  direction?: 'auto' | 'ltr' | 'rtl'
  network?: Network
}

/** Puts every story into a shop: its own emulator, and what the toolbar says. */
export const withShop: Decorator = (Story, { loaded, globals, parameters, viewMode }) => {
  const { theme = 'light', language = 'en', direction = 'auto', network = 'normal' }: Globals = globals
  const emulator = emulatorOf(loaded)
  return (
    <div
      className="page"
      data-theme={theme}
      data-view={viewMode}
      dir={direction === 'auto' ? directionOf(language) : direction}
      lang={language}
    >
      <Shop
        key={network}
        emulator={emulator}
        fetch={throughNetwork(emulator.fetch, network)}
        messages={catalogues[language]}
        signedInAs={parameters.signedInAs}
        PasswordStrengthMeter={parameters.PasswordStrengthMeter}
      >
        <Story />
      </Shop>
    </div>
  )
}
