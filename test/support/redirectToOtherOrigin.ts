import { startServer } from './startServer.js'

/** Starts a service that redirects every request to another origin, which accepts everything. */
export async function redirectToOtherOrigin() {
  const cors = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'authorization, content-type',
  }
  const otherOrigin = await startServer(() => ({ headers: cors }))
  const { url } = await startServer(({ method }) =>
    method === 'OPTIONS'
      ? { headers: cors }
      : { status: 307, headers: { ...cors, Location: otherOrigin.url } },
  )
  return { api: url, otherOrigin }
}
