import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'emporix-credentials-react/styles.css'
import { App } from './App'

const root = document.getElementById('shop')
if (!root) throw new Error('The page has no #shop.')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
