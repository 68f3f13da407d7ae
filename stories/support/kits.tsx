import { MantineProvider, type CSSVariablesResolver } from '@mantine/core'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Button.css'
import '@mantine/core/styles/ActionIcon.css'
import '@mantine/core/styles/Alert.css'
import '@mantine/core/styles/Stack.css'
import '@mantine/core/styles/Group.css'
import '@mantine/core/styles/Title.css'
import '@mantine/core/styles/Text.css'
import '@mantine/core/styles/Anchor.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/InlineInput.css'
import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/PasswordInput.css'
import '@mantine/core/styles/VisuallyHidden.css'
import { createTheme, ThemeProvider } from '@mui/material'
import { useLayoutEffect, type ReactNode } from 'react'
import tailwind from '../recipes/tailwind.css?inline'
import { addHostStyles } from './hostStyles/hostStyles.js'

interface KitProps {
  mode?: 'light' | 'dark' | undefined
  children: ReactNode
}

/** The MUI setup of an app. */
export function InMui({ mode = 'light', children }: KitProps) {
  const theme = createTheme({ palette: { mode }, typography: { fontFamily: 'inherit' } })
  return (
    <ThemeProvider theme={theme}>
      <div className="kit">{children}</div>
    </ThemeProvider>
  )
}

/** The Mantine setup of an app. */
export function InMantine({ mode = 'light', children }: KitProps) {
  return (
    <MantineProvider theme={mantineTheme} cssVariablesResolver={accessibleColours} forceColorScheme={mode}>
      <div className="kit">{children}</div>
    </MantineProvider>
  )
}

/** The setup of an app with Tailwind CSS and shadcn/ui. Its reset applies to the document while this is rendered. */
export function InShadcn({ children }: KitProps) {
  useLayoutEffect(() => addHostStyles(tailwind, 'before'), [])
  return children
}

const mantineTheme = { primaryShade: 9, fontFamily: 'inherit', headings: { fontFamily: 'inherit' } } as const

/** Mantine's default colours have less contrast than WCAG requires. */
const accessibleColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-green-light-color': '#1b5e2a',
  },
  dark: {
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-5)',
  },
})
