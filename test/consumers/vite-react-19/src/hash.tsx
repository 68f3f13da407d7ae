import { ConfirmEmailChangePage, CredentialsProvider, ResetPasswordPage } from 'emporix-credentials-react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createHashRouter, Link, Outlet, RouterProvider, useNavigate } from 'react-router'
import 'emporix-credentials-react/styles.css'
import { LinkCheck } from './LinkCheck'
import { anonymousTokens, baseUrl, tenant } from './service'

function Root() {
  const navigate = useNavigate()
  return (
    <CredentialsProvider
      tenant={tenant}
      baseUrl={baseUrl}
      getToken={(kind, context) => (kind === 'anonymous' ? anonymousTokens(context) : null)}
      // The URL of a hash router is the fragment.
      replaceRouterUrl={() => navigate(window.location.hash.slice(1) || '/', { replace: true })}
    >
      <Outlet />
    </CredentialsProvider>
  )
}

const router = createHashRouter([
  {
    Component: Root,
    children: [
      { path: '/', element: <Link to="/link-check">Check a link</Link> },
      { path: '/link-check', Component: LinkCheck },
      { path: '/reset-password', Component: ResetPasswordPage },
      { path: '/confirm-email', Component: ConfirmEmailChangePage },
    ],
  },
])

const root = document.getElementById('shop')
if (!root) throw new Error('The page has no #shop.')
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
