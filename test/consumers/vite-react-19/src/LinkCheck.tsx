import { useLinkToken } from 'emporix-credentials-react'
import { createPath, Link, useLocation, useSearchParams } from 'react-router'

function Reader() {
  return <p>{useLinkToken() ? 'The link has a token.' : 'The link has no token.'}</p>
}

/** For the tests: shows the router's copy of the URL, and makes the router use it. */
export function LinkCheck() {
  const url = createPath(useLocation())
  const [, setParams] = useSearchParams()
  return (
    <>
      <Reader />
      <output>{url}</output>
      <button onClick={() => setParams((params) => [...params, ['added', '1']])}>Set search params</button>
      <Link to="/">Account</Link>
    </>
  )
}
