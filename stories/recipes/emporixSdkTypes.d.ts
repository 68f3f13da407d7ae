/**
 * Stand-in for the types of `@viu/emporix-sdk`, which is not on the public registry: the parts of the interface of its
 * version 2.37.0 that the recipe uses. With the package installed, its own types apply.
 */
declare module '@viu/emporix-sdk' {
  export interface EmporixClient {
    readonly tokenProvider: {
      getAnonymousToken: () => Promise<{ accessToken: string; refreshToken: string; sessionId: string }>
      expireAnonymous?: () => void
    }
    readonly customers: {
      login: (credentials: { email: string; password: string }) => Promise<CustomerSession>
      refresh: (input: { refreshToken: string; legalEntityId?: string }) => Promise<CustomerSession>
    }
  }

  export interface CustomerSession {
    customerToken: string
    saasToken: string
    refreshToken: string
  }

  export interface EmporixStorage {
    getCustomerToken: () => string | null
    setCustomerToken: (token: string | null) => void
    getRefreshToken: () => string | null
    setRefreshToken: (token: string | null) => void
    getActiveLegalEntityId: () => string | null
  }
}
