import 'emporix-credentials-react/styles.css'
import { de } from 'emporix-credentials-react/messages/de'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Credentials } from './Credentials'

// Keeps the token of an emailed link from other origins. `no-referrer` would also remove the `Origin` header, without
// which Next.js rejects a server action if no script runs.
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
