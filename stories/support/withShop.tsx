import type { Decorator } from '@storybook/react-vite'
import { de } from '../../src/messages/de.js'
import { en } from '../../src/messages/en.js'
import '../../src/styles.css'
import './page.css'
import { Shop } from './Shop.js'
import { emulatorOf } from './states.js'
import { throughNetwork, type Network } from './throughNetwork.js'

interface Globals {
  theme?: 'light' | 'dark'
  language?: 'en' | 'de'
  direction?: 'ltr' | 'rtl'
  network?: Network
}

const catalogues = { en, de }

/** Puts every story into a shop: its own emulator, and what the toolbar says. */
export const withShop: Decorator = (Story, { loaded, globals, parameters, viewMode }) => {
  const { theme = 'light', language = 'en', direction = 'ltr', network = 'normal' }: Globals = globals
  const emulator = emulatorOf(loaded)
  return (
    <div className="page" data-theme={theme} data-view={viewMode} dir={direction} lang={language}>
      <Shop
        key={network}
        emulator={emulator}
        fetch={throughNetwork(emulator.fetch, network)}
        messages={catalogues[language]}
        signedInAs={parameters.signedInAs}
        PasswordStrength={parameters.PasswordStrength}
      >
        <Story />
      </Shop>
    </div>
  )
}
