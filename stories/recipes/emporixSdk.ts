import type { EmporixClient, EmporixStorage } from '@viu/emporix-sdk'
import type { TokenKind } from 'emporix-credentials-react/client'

export interface SdkSession {
  client: EmporixClient
  storage: EmporixStorage
}

/** Returns a token of the SDK's session, so that there is one session and not two. */
export async function getSdkToken({ client, storage }: SdkSession, kind: TokenKind, rejectedToken?: string) {
  if (kind === 'anonymous' && rejectedToken) client.tokenProvider.expireAnonymous?.()
  if (kind === 'anonymous') return (await client.tokenProvider.getAnonymousToken()).accessToken
  const [token, refreshToken] = [storage.getCustomerToken(), storage.getRefreshToken()]
  // Another tab or request may have refreshed it already.
  if (token !== rejectedToken || !refreshToken) return token
  // Without the legal entity, a B2B customer may lose the company.
  const legalEntityId = storage.getActiveLegalEntityId() ?? ''
  const next = await client.customers.refresh({ refreshToken, legalEntityId }).catch((error) => {
    // Expired. Other errors may be temporary, and must not end the session.
    if (error.status !== 401) throw error
  })
  if (next) storage.setCustomerToken(next.customerToken)
  if (next) storage.setRefreshToken(next.refreshToken)
  return next?.customerToken
}
