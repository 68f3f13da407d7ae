import { createRoot, hydrateRoot } from 'react-dom/client'
import '../../../src/styles.css'
import { App } from './App.js'

const root = document.getElementById('app')
if (!root) throw new Error('The page has no #app.')
const {
  page = window.location.pathname,
  api = '',
  accessToken = '',
} = Object.fromEntries(new URLSearchParams(document.cookie.replaceAll('; ', '&')))
const app = <App page={page} api={api} accessToken={accessToken} />
if (root.hasChildNodes()) hydrateRoot(root, app)
else createRoot(root).render(app)
