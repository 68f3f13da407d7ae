import { useLinkToken } from 'emporix-credentials-react'
import { useEffect, useState } from 'react'
import { createPath, Form, Link, useLocation, useRevalidator, useSearchParams } from 'react-router'

export const loader = () => null
export const action = () => null

function Reader() {
  return <p>{useLinkToken() ? 'The link has a token.' : 'The link has no token.'}</p>
}

/** For the tests: shows the router's copy of the URL, and makes the router use it. */
export default function LinkCheckPage() {
  const url = createPath(useLocation())
  const [shownUrl, setShownUrl] = useState('')
  useEffect(() => setShownUrl(url), [url])
  const [, setParams] = useSearchParams()
  const { revalidate } = useRevalidator()
  return (
    <>
      <Reader />
      <output>{shownUrl}</output>
      <button onClick={revalidate}>Revalidate</button>
      <Form method="post">
        <button>Form with POST</button>
      </Form>
      <button onClick={() => setParams((params) => [...params, ['added', '1']])}>Set search params</button>
      <Form>
        <button>Form with GET</button>
      </Form>
      <Link to="/">Account</Link>
    </>
  )
}
