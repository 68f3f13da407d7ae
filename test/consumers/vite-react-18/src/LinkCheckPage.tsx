import { Link, useRouter, useRouterState } from '@tanstack/react-router'
import { useLinkToken } from 'emporix-credentials-react'

function Reader() {
  return <p>{useLinkToken() ? 'The link has a token.' : 'The link has no token.'}</p>
}

/** For the tests: shows the router's copy of the URL, and makes the router use it. */
export function LinkCheckPage() {
  const router = useRouter()
  const url = useRouterState({ select: ({ location }) => location.href })
  return (
    <>
      <Reader />
      <output>{url}</output>
      <button onClick={() => router.invalidate()}>Invalidate</button>
      <Link to="/">Account</Link>
    </>
  )
}
