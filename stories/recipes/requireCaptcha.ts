type Handler = (request: Request) => Promise<Response>

/** Lets a request for a password reset through to the proxy only with the token of a solved captcha. */
export function requireCaptcha(proxy: Handler, verify: (token: string) => Promise<boolean>): Handler {
  return async (request) => {
    const { pathname } = new URL(request.url)
    const token = request.headers.get('X-Captcha-Token')
    const isGuarded = pathname.endsWith('/password/reset')
    // Without a body, so that the form does not take it for a response of the service.
    if (isGuarded && !(token && (await verify(token)))) return new Response(null, { status: 403 })
    return proxy(request)
  }
}
