import type { Call } from './call.js'
import * as credentials from './credentials.js'
import * as tokens from './tokens.js'

/** @internal */
export interface Route {
  method: 'GET' | 'POST'
  /** `:tenant` stands for the tenant. */
  path: string
  handle: (call: Call) => Response | Promise<Response>
}

// Written by hand from the service's documentation, and not from the client's table: two writings of one contract,
// so that a slip in either is seen.
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
  validate: { method: 'GET', path: '/customer/:tenant/validateauthtoken', handle: tokens.validate },
  logout: { method: 'GET', path: '/customer/:tenant/logout', handle: tokens.logout },
} as const satisfies Record<string, Route>

/** The name of a call that the emulator answers. */
export type EmulatorOperation = keyof typeof routes

/** Finds the route of a path; the tenant in it is the caller's to check. @internal */
export function findRoute(
  pathname: string,
): { name: string; tenant: string | undefined; route: Route } | undefined {
  const [, tenant, rest] = /^\/customer\/([^/]+)(\/.*)$/.exec(pathname) ?? []
  const path = rest === undefined ? pathname : `/customer/:tenant${rest}`
  const entry = Object.entries<Route>(routes).find(([, route]) => route.path === path)
  return entry && { name: entry[0], tenant, route: entry[1] }
}
