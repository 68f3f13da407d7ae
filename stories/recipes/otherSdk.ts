import type { GetToken } from 'emporix-credentials-react/client'

/** What the SDK that your shop uses already can do, in your names for it. */
export interface ShopSdk {
  createAnonymousToken: () => Promise<string>
  createCustomerToken: () => Promise<string | null>
  /** Renews what the gateway refused. */
  refresh: (kind: 'anonymous' | 'customer') => Promise<void>
}

/** Asks the SDK for its bearers, so that there is one session and not two. */
export function tokensOf(sdk: ShopSdk): GetToken {
  return async (kind, { rejected }) => {
    if (rejected !== undefined) await sdk.refresh(kind)
    return kind === 'customer' ? sdk.createCustomerToken() : sdk.createAnonymousToken()
  }
}
