import type { CredentialsEvent } from 'emporix-credentials-react'

/** `gtag` of Google Analytics 4, for example. */
type Track = (command: 'event', name: string, parameters: Record<string, string | number | undefined>) => void

/** `captureMessage` of Sentry, for example. */
type Capture = (message: string, context: { level: 'error'; tags: Record<string, string | number> }) => void

/** Sends every event to analytics: `change_password_success`, for example. */
export const createAnalytics = (track: Track) => (event: CredentialsEvent) => {
  const name = `${event.operation}_${event.phase}`.replaceAll(
    /[A-Z]/g,
    (letter) => `_${letter.toLowerCase()}`,
  )
  if (event.phase !== 'invalid') track('event', name, { ...event })
  else for (const { name: field, issue } of event.invalidFields) track('event', name, { field, issue })
}

/** Sends to monitoring what a developer should look at. */
export const createMonitoring = (capture: Capture) => (event: CredentialsEvent) => {
  if (event.phase !== 'error' || event.outcome === 'rejected' || event.code === 'abortedBeforeSend') return
  const { operation, code, outcome, status = 0 } = event
  capture(`${operation}: ${code}`, { level: 'error', tags: { operation, code, outcome, status } })
}
