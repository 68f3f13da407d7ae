import * as credentials from './credentials.js'
import type { EmulatorRequest } from './request.js'
import * as tokens from './tokens.js'

/** The name of an operation of the emulator. */
export type EmulatorOperation =
  | 'changeEmail'
  | 'confirmEmailChange'
  | 'requestPasswordReset'
  | 'resetPassword'
  | 'changePassword'
  | 'anonymousLogin'
  | 'anonymousRefresh'
  | 'login'
  | 'refresh'
  | 'validateAccessToken'
  | 'logout'

/** @internal */
export interface Route {
  method: 'GET' | 'POST'
  /** Contains the tenant as `:tenant`. */
  path: string
  handle: (request: EmulatorRequest) => Response | Promise<Response>
}

// Written by hand and not shared with the client: see docs/decisions/0009-independent-emulator.md.
const routes = {
  changeEmail: {
    method: 'POST',
    path: '/customer/:tenant/me/accounts/internal/email/change',
    handle: credentials.changeEmail,
  },
  confirmEmailChange: {
    method: 'POST',
    path: '/customer/:tenant/me/accounts/internal/email/change/confirm',
    handle: credentials.confirmEmailChange,
  },
  requestPasswordReset: {
    method: 'POST',
    path: '/customer/:tenant/password/reset',
    handle: credentials.requestPasswordReset,
  },
  resetPassword: {
    method: 'POST',
    path: '/customer/:tenant/password/reset/update',
    handle: credentials.resetPassword,
  },
  changePassword: {
    method: 'POST',
    path: '/customer/:tenant/password/change',
    handle: credentials.changePassword,
  },
  anonymousLogin: {
    method: 'GET',
    path: '/customerlogin/auth/anonymous/login',
    handle: tokens.anonymousLogin,
  },
  anonymousRefresh: {
    method: 'GET',
    path: '/customerlogin/auth/anonymous/refresh',
    handle: tokens.anonymousRefresh,
  },
  login: { method: 'POST', path: '/customer/:tenant/login', handle: tokens.login },
  refresh: { method: 'GET', path: '/customer/:tenant/refreshauthtoken', handle: tokens.refresh },
  validateAccessToken: {
    method: 'GET',
    path: '/customer/:tenant/validateauthtoken',
    handle: tokens.validateAccessToken,
  },
  logout: { method: 'GET', path: '/customer/:tenant/logout', handle: tokens.logout },
} as const satisfies Record<EmulatorOperation, Route>

/** Each route with a pattern that matches at the end of a path, so that any `baseUrl` works without configuration. */
const patterns = Object.entries<Route>(routes).map(([name, route]) => ({
  name,
  route,
  pattern: new RegExp(`${route.path.replace(':tenant', '([^/]+)')}$`),
}))

/** Returns the route of a path and the tenant in it, which the caller has to check. @internal */
export function findRoute(
  pathname: string,
): { name: string; tenant: string | undefined; route: Route } | undefined {
  for (const { name, route, pattern } of patterns) {
    const match = pattern.exec(pathname)
    if (match) return { name, tenant: match[1], route }
  }
  return undefined
}
