import { useSyncExternalStore } from 'react'
import type { CredentialsEvent } from '../../src/index.js'

/** Keeps the events of a story. */
export function createEventLog() {
  let events: readonly CredentialsEvent[] = []
  const listeners = new Set<() => void>()
  const set = (next: readonly CredentialsEvent[]) => {
    events = next
    for (const listener of listeners) listener()
  }
  return {
    onEvent: (event: CredentialsEvent) => set([...events, event]),
    clear: () => set([]),
    get: () => events,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Shows the events as a reporter receives them. */
export function EventLog({ log }: { log: ReturnType<typeof createEventLog> }) {
  const events = useSyncExternalStore(log.subscribe, log.get)
  return (
    <ol aria-label="Events">
      {events.map((event, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- events are only appended
        <li key={index}>
          <code>{JSON.stringify(event)}</code>
        </li>
      ))}
    </ol>
  )
}
