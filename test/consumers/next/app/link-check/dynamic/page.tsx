import { act } from '../act'
import { LinkCheck } from '../LinkCheck'

/** For the tests: a page of an emailed link that the server renders with the query. */
export default async function DynamicLinkCheckPage({ searchParams }: PageProps<'/link-check/dynamic'>) {
  await searchParams
  return <LinkCheck action={act} />
}
