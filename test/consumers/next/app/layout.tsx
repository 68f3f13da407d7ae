import 'emporix-credentials-react/styles.css'
import { de } from 'emporix-credentials-react/messages/de'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Credentials } from './Credentials'

// No other site reads a mailed token out of an address. With `no-referrer`, the browser would send no origin either,
// and Next refuses a server action without one where no script runs.
export const metadata: Metadata = { title: 'Ein Shop', referrer: 'same-origin', icons: 'data:,' }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={de.locale}>
      <body>
        <main>
          <Credentials messages={de}>{children}</Credentials>
        </main>
      </body>
    </html>
  )
}
