import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('routes/account.tsx'),
  route('forgotten-password', 'routes/forgotten-password.tsx'),
  route('reset-password', 'routes/reset-password.tsx'),
  route('change-email', 'routes/change-email.tsx'),
  route('confirm-email', 'routes/confirm-email.tsx'),
  route('change-password', 'routes/change-password.tsx'),
  route('api/emporix/*', 'routes/api-emporix.ts'),
  route('api/sign-in', 'routes/api-sign-in.ts'),
  route('proxy/:form', 'routes/proxy.tsx'),
  route('link-check', 'routes/link-check.tsx'),
] satisfies RouteConfig
