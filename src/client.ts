export { createAnonymousTokenProvider } from './client/createAnonymousTokenProvider.js'
export type {
  AnonymousTokenProvider,
  AnonymousTokenProviderOptions,
} from './client/createAnonymousTokenProvider.js'
export { createCredentialsClient } from './client/createCredentialsClient.js'
export type {
  AccessTokenOptions,
  CredentialsClient,
  CredentialsClientBaseOptions,
  CredentialsClientOptions,
  GetTokenOptions,
  ProxyOptions,
  RequestOptions,
} from './client/types.js'
export type { MapErrorCode, MappedError } from './client/createResponseError.js'
export { CredentialsError, isCredentialsError } from './client/CredentialsError.js'
export type {
  CredentialsErrorCode,
  CredentialsErrorDetails,
  CredentialsOutcome,
} from './client/CredentialsError.js'
export type {
  ChangeEmailInput,
  ChangePasswordInput,
  ConfirmEmailChangeInput,
  CredentialsInputs,
  CredentialsOperation,
  RequestPasswordResetInput,
  ResetPasswordInput,
  TokenKind,
} from './client/endpoints.js'
export type { GetHeaders, GetHeadersContext } from './client/collectHeaders.js'
export type { GetToken, GetTokenContext } from './client/createTokenSource.js'
export type { ConnectionOptions, Fetch } from './client/parseConnectionOptions.js'
export type { ErrorResponse } from './client/parseErrorBody.js'
