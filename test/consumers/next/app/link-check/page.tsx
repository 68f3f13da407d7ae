import { Suspense } from 'react'
import { act } from './act'
import { LinkCheck } from './LinkCheck'

/** For the tests: a static page of an emailed link. */
export default function LinkCheckPage() {
  return (
    <Suspense>
      <LinkCheck action={act} />
    </Suspense>
  )
}
