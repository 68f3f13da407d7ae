import {
  ChangePasswordForm,
  CredentialsProvider,
  useLinkToken,
  useResetPasswordForm,
  type CredentialsProviderProps,
  type LinkToken,
} from 'emporix-credentials-react'
import { createAnonymousTokenProvider, createCredentialsClient } from 'emporix-credentials-react/client'
import { isCredentialsError, type GetToken } from 'emporix-credentials-react/client'
import { createEmulator, seedCustomer, type SentEmail } from 'emporix-credentials-react/emulator'
import { en, type MessageOverrides, type Messages } from 'emporix-credentials-react/messages'
import { ar } from 'emporix-credentials-react/messages/ar'
import { cs } from 'emporix-credentials-react/messages/cs'
import { da } from 'emporix-credentials-react/messages/da'
import { de } from 'emporix-credentials-react/messages/de'
import { es } from 'emporix-credentials-react/messages/es'
import { fr } from 'emporix-credentials-react/messages/fr'
import { he } from 'emporix-credentials-react/messages/he'
import { it } from 'emporix-credentials-react/messages/it'
import { ja } from 'emporix-credentials-react/messages/ja'
import { nl } from 'emporix-credentials-react/messages/nl'
import { pl } from 'emporix-credentials-react/messages/pl'
import { ptBR } from 'emporix-credentials-react/messages/pt-BR'
import { ptPT } from 'emporix-credentials-react/messages/pt-PT'
import { sv } from 'emporix-credentials-react/messages/sv'
import { tr } from 'emporix-credentials-react/messages/tr'
import { zh } from 'emporix-credentials-react/messages/zh'
import { createCredentialsProxy, type CredentialsProxy } from 'emporix-credentials-react/server'
import { PasswordStrengthMeter } from 'emporix-credentials-react/strength'
import 'emporix-credentials-react/styles.css'

export const languages: readonly Messages[] = [
  ar,
  cs,
  da,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  nl,
  pl,
  ptBR,
  ptPT,
  sv,
  tr,
  zh,
]
export const messageOverrides: MessageOverrides = { changePassword: { title: 'New password' } }

const emulator = createEmulator({ tenant: 'myshop' })
const anonymousTokens = createAnonymousTokenProvider({
  tenant: emulator.tenant,
  clientId: 'storefront',
  fetch: emulator.fetch,
})
const getToken: GetToken = (kind, context) => (kind === 'anonymous' ? anonymousTokens(context) : null)
const props: CredentialsProviderProps = {
  tenant: 'myshop',
  getToken,
  messages: de,
  messageOverrides,
  components: { PasswordStrengthMeter },
}

export async function request(): Promise<SentEmail | string | undefined> {
  const client = createCredentialsClient({ tenant: 'myshop', fetch: emulator.fetch, getToken })
  try {
    await client.requestPasswordReset({ email: seedCustomer.email })
    return emulator.outbox[0]
  } catch (error) {
    return isCredentialsError(error) ? error.outcome : undefined
  }
}

export const POST: CredentialsProxy = createCredentialsProxy({
  tenant: 'myshop',
  getToken: (kind, { request, rejectedToken }) =>
    kind === 'anonymous' ? anonymousTokens({ rejectedToken }) : request.headers.get('Cookie'),
})
export const proxied = createCredentialsClient({ tenant: 'myshop', baseUrl: '/api/emporix' })

export function Page() {
  const token: LinkToken = useLinkToken({ tokenParam: 'token' })
  const { status, field } = useResetPasswordForm({ token })
  return (
    <CredentialsProvider {...props} components={{ Link: 'a' }}>
      {status === 'idle' && <input name={field('newPassword').name} />}
    </CredentialsProvider>
  )
}

// @ts-expect-error An unknown option, which `any` would accept.
createCredentialsClient({ tenant: 'myshop', getToken, unheardOf: true })
// @ts-expect-error An unknown level, which `any` would accept.
export const wrong = <ChangePasswordForm headingLevel={7} />
