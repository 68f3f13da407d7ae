import { playwright } from '@vitest/browser-playwright'
import { findChromium, launchArguments } from './chromium.mjs'

/** Returns the options for tests in Chromium. Each project needs its own: Vitest writes the project's name into it. */
export function browserMode() {
  const executablePath = findChromium()
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { args: launchArguments, ...(executablePath && { executablePath }) },
    }),
    instances: [{ browser: 'chromium' as const }],
  }
}
