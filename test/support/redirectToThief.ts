import { startServer } from './startServer.js'

/** A service that sends everybody on to somebody who keeps what he is given. */
export async function redirectToThief() {
  const open = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'authorization, content-type',
  }
  const thief = await startServer(() => ({ headers: open }))
  const { url } = await startServer(({ method }) =>
    method === 'OPTIONS' ? { headers: open } : { status: 307, headers: { ...open, Location: thief.url } },
  )
  return { api: url, thief }
}
