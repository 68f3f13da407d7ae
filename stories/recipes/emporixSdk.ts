import type { GetToken } from 'emporix-credentials-react/client'

/** The parts of an Emporix SDK that are used here, as in `@viu/emporix-sdk`. Use the SDK's own types instead. */
export interface EmporixSdk {
  tokenProvider: {
    getAnonymousToken: () => Promise<{ accessToken: string }>
    expireAnonymous?: () => void | Promise<void>
  }
  customers: {
    refresh: (input: { refreshToken: string; legalEntityId?: string | undefined }) => Promise<CustomerTokens>
  }
}

export interface CustomerTokens {
  accessToken: string
  refreshToken: string
}

/** Where your storefront stores the tokens of the signed-in customer. */
export interface CustomerStorage {
  getCustomerToken: () => string | null
  getRefreshToken: () => string | null
  getLegalEntityId: () => string | undefined
  setCustomerTokens: (tokens: CustomerTokens) => void
}

/** Creates `getToken` from the session of the SDK, so that there is one session and not two. */
export function createSdkGetToken(
  { tokenProvider, customers }: EmporixSdk,
  storage: CustomerStorage,
): GetToken {
  async function getAnonymousToken(rejectedToken?: string) {
    const { accessToken } = await tokenProvider.getAnonymousToken()
    if (accessToken !== rejectedToken) return accessToken
    await tokenProvider.expireAnonymous?.()
    return (await tokenProvider.getAnonymousToken()).accessToken
  }

  async function refreshCustomer() {
    const refreshToken = storage.getRefreshToken()
    if (!refreshToken) return null
    try {
      // Without the legal entity, a B2B customer may lose the company.
      const tokens = await customers.refresh({ refreshToken, legalEntityId: storage.getLegalEntityId() })
      storage.setCustomerTokens(tokens)
      return tokens.accessToken
    } catch (error) {
      // Expired. Rethrow everything else: it may be temporary, and must not end the session.
      if (isUnauthorized(error)) return null
      throw error
    }
  }

  return async (kind, { rejectedToken }) => {
    if (kind === 'anonymous') return getAnonymousToken(rejectedToken)
    const accessToken = storage.getCustomerToken()
    // Another tab or request may have refreshed it already.
    return rejectedToken !== undefined && accessToken === rejectedToken ? refreshCustomer() : accessToken
  }
}

function isUnauthorized(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 401
}
