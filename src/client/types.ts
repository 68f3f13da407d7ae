import type { GetHeaders } from './collectHeaders.js'
import type { MapErrorCode } from './createResponseError.js'
import type { GetToken } from './createTokenSource.js'
import type { CredentialsInputs, CredentialsOperation } from './endpoints.js'
import type { ConnectionOptions } from './parseConnectionOptions.js'

/** The app has access tokens. */
export interface GetTokenOptions {
  /** Returns the access token for a request. */
  getToken: GetToken
}

/** A proxy on the page's own origin adds the access tokens, such as `createCredentialsProxy`. */
export interface ProxyOptions {
  /** Left out. Requests have no `Authorization` header, and the cookies of the page's own origin. */
  getToken?: undefined
  /** The path of the proxy on the page's own origin. */
  baseUrl: `/${string}`
}

/** Where the access tokens come from. */
export type AccessTokenOptions = GetTokenOptions | ProxyOptions

/** Options of `createCredentialsClient`, besides those of the access tokens. */
export interface CredentialsClientBaseOptions extends ConnectionOptions {
  /**
   * Returns an id of the signed-in customer; it is compared and never sent. With it, a call made for one customer is
   * not sent with the access token of another who has signed in since.
   */
  getCustomerId?: (() => string | null | undefined) | undefined
  /** Returns additional headers, such as the token of a captcha. */
  getHeaders?: GetHeaders | undefined
  /** Overrides the error code of a response, if your tenant uses it for something else, or the sentence for it. */
  mapErrorCode?: MapErrorCode | undefined
}

/** Options of `createCredentialsClient`. */
export type CredentialsClientOptions = CredentialsClientBaseOptions & AccessTokenOptions

/** Options of one call of the client. */
export interface RequestOptions {
  /** Returns additional headers. They replace those of the client's own `getHeaders`. */
  getHeaders?: GetHeaders | undefined
  /** Aborts the call. A request that was already sent may still have worked. */
  signal?: AbortSignal | undefined
}

/** The five operations as functions. Each resolves only on 204, and rejects with a `CredentialsError`. */
export type CredentialsClient = {
  [Operation in CredentialsOperation]: (
    input: CredentialsInputs[Operation],
    options?: RequestOptions,
  ) => Promise<void>
}
