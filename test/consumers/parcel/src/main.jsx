import { ChangePasswordForm, CredentialsProvider } from 'emporix-credentials-react'
import { createEmulator, seedCustomer } from 'emporix-credentials-react/emulator'
import { de } from 'emporix-credentials-react/messages/de'
import 'emporix-credentials-react/styles.css'
import { createRoot } from 'react-dom/client'

const emulator = createEmulator({ allowInProduction: true })
const accessToken = emulator.createCustomerToken(seedCustomer.email)

createRoot(document.getElementById('root')).render(
  <CredentialsProvider
    tenant={emulator.tenant}
    fetch={emulator.fetch}
    getToken={() => accessToken}
    messages={de}
  >
    <ChangePasswordForm />
  </CredentialsProvider>,
)
