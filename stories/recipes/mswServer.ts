import { createEmulator } from 'emporix-credentials-react/emulator'
import { http } from 'msw'
import { setupServer } from 'msw/node'

export const emulator = createEmulator()

export const server = setupServer(
  http.all('https://api.emporix.io/*', ({ request }) => emulator.fetch(request)),
)
