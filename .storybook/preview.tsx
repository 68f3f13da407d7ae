import type { Preview } from '@storybook/react-vite'
import { createEmulator } from '../src/emulator.js'
import { catalogues } from '../stories/support/catalogues.js'
import { mailToken } from '../stories/support/mailToken.js'
import { withDemoApp } from '../stories/support/withDemoApp.js'

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    controls: { exclude: /^on[A-Z]/, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Getting started',
          'Gallery',
          'Journeys',
          'Change password',
          'Change email',
          'Confirm email change',
          'Request password reset',
          'Reset password',
          'Set password',
          'Account security',
          'Account page',
          'First passwords',
          'Pages',
          'Next.js',
          'React Router',
          'Vite',
          'Tokens and sessions',
          'Server proxy',
          'Captchas and headers',
          'Theming',
          'Layouts',
          'Slots and attributes',
          'Inside other style sheets',
          'Languages',
          'Headless',
          'Design systems',
          'Testing',
          'Performance',
          'Compatibility',
          'Migration',
          'Errors',
          'Analytics and monitoring',
          'Accessibility',
          'Password rules',
          'Password managers',
          'Security',
          'API',
        ],
      },
    },
  },
  // One emulator per story, so that a story cannot change the accounts of another.
  loaders: [
    async ({ parameters }) => {
      const emulator = createEmulator({ allowInProduction: true })
      return {
        emulator,
        token: parameters.emailedLink && (await mailToken(emulator, parameters.emailedLink)),
      }
    },
  ],
  decorators: [withDemoApp],
  globalTypes: {
    theme: toolbar('Theme', 'contrast', ['light', 'dark']),
    language: toolbar('Language', 'globe', Object.keys(catalogues)),
    direction: toolbar('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
    network: toolbar('Network', 'lightning', ['normal', 'slow', 'offline', 'rate-limited']),
  },
  initialGlobals: { theme: 'light', language: 'en', direction: 'auto', network: 'normal' },
}

function toolbar(title: string, icon: string, items: string[]) {
  return { toolbar: { title, icon, items, dynamicTitle: true } }
}

export default preview
