import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'emporix-credentials-react/styles.css'
import { router } from './router'

const root = document.getElementById('shop')
if (!root) throw new Error('The page has no #shop.')
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
