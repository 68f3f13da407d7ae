import 'emporix-credentials-react/styles.css'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router'
import { Credentials } from './Credentials'

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        {/* Keeps the token of an emailed link from other origins. */}
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>A shop</title>
        <Meta />
        <Links />
      </head>
      <body>
        <main>{children}</main>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function Root() {
  return (
    <Credentials>
      <Outlet />
    </Credentials>
  )
}
