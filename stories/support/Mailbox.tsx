import { useSyncExternalStore } from 'react'
import { seedCustomer, type SentEmail, type Emulator } from '../../src/emulator.js'
import { RouteLink } from './RouteLink.js'

const subjects: Record<SentEmail['event'], string> = {
  'customer.password-reset': 'Set a new password',
  'customer.email-change-request': 'Confirm your new email address',
}

/** The customer's mailbox, shown next to the app. Its links open pages of the app. */
export function Mailbox({ emulator }: { emulator: Emulator }) {
  const emails = useSyncExternalStore(emulator.subscribe, () => emulator.outbox)
  return (
    <section className="mailbox" aria-labelledby="mailbox">
      <h2 id="mailbox">Mailbox</h2>
      {emails.length === 0 && (
        <p>
          No emails yet. You are <b>{seedCustomer.email}</b>, and your password is{' '}
          <b>{seedCustomer.password}</b>.
        </p>
      )}
      <ul>
        {emails.toReversed().map(({ event, to, link, token }) => (
          <li key={token}>
            <p>
              To <b>{to}</b>
            </p>
            <RouteLink href={toRoute(link)}>{subjects[event]}</RouteLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Converts an emailed link to a route of the demo app: `https://shop.example/a?token=x` -> `#/a?token=x`. */
function toRoute(link: string): string {
  const { pathname, search } = new URL(link)
  return `#${pathname}${search}`
}
