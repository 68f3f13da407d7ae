import { signIn } from './customerTokens.js'
import { saveSession } from './serverSession.js'

/** Handles a sign-in with a JSON body. Another site cannot send that type without CORS. */
export async function signInRoute(request: Request): Promise<Response> {
  if (request.headers.get('Content-Type') !== 'application/json') return new Response(null, { status: 415 })
  const { email, password } = await request.json()
  const tokens = await signIn(email, password)
  if (!tokens) return new Response(null, { status: 401 })
  return new Response(null, { status: 204, headers: await saveSession(request, tokens) })
}
