'use client'

import { useLinkToken } from 'emporix-credentials-react'
import Link from 'next/link'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'

function Reader() {
  return <p>{useLinkToken() ? 'The link has a token.' : 'The link has no token.'}</p>
}

/** Shows the router's copy of the URL, and makes the router use it. */
export function LinkCheck({ action }: { action: () => Promise<void> }) {
  const router = useRouter()
  const url = `${usePathname()}?${useSearchParams()}`
  const [shownUrl, setShownUrl] = useState('')
  useEffect(() => setShownUrl(url), [url])
  return (
    <>
      <Reader />
      <output>{shownUrl}</output>
      <button onClick={() => router.refresh()}>Refresh</button>
      <form action={action}>
        <button>Server action</button>
      </form>
      <Link href="/">Account</Link>
    </>
  )
}
