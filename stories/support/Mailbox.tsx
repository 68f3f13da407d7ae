import { useSyncExternalStore } from 'react'
import { seedCustomer, type Emulator, type Email } from '../../src/emulator.js'
import { RouteLink } from './RouteLink.js'

const subjects: Record<Email['event'], string> = {
  'customer.password-reset': 'Set a new password',
  'customer.email-change-request': 'Confirm your new email address',
}

/** The customer's mailbox, beside the shop: what the shop would mail, with links that lead back into it. */
export function Mailbox({ emulator }: { emulator: Emulator }) {
  const mails = useSyncExternalStore(emulator.subscribe, () => emulator.outbox)
  return (
    <section className="mailbox" aria-labelledby="mailbox">
      <h2 id="mailbox">Mailbox</h2>
      {mails.length === 0 && (
        <p>
          No mail yet. You are <b>{seedCustomer.email}</b>, and your password is{' '}
          <b>{seedCustomer.password}</b>.
        </p>
      )}
      <ul>
        {mails.toReversed().map(({ event, to, link, token }) => (
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

/** Makes a link of the shop's a route of this page: `https://shop.example/a?token=x` -> `#/a?token=x`. */
function toRoute(link: string): string {
  const { pathname, search } = new URL(link)
  return `#${pathname}${search}`
}
