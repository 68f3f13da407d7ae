export { createAnonymousTokens } from './client/createAnonymousTokens.js'
export type { AnonymousTokens, AnonymousTokensOptions } from './client/createAnonymousTokens.js'
export { createCredentialsClient } from './client/createCredentialsClient.js'
export type {
  CallOptions,
  CredentialsClient,
  CredentialsClientOptions,
} from './client/createCredentialsClient.js'
export { createCustomerSession } from './client/createCustomerSession.js'
export type {
  CustomerSession,
  CustomerSessionOptions,
  SessionCustomer,
  SessionStorage,
} from './client/CustomerSession.js'
export { CredentialsError, isCredentialsError } from './client/CredentialsError.js'
export type {
  CredentialsErrorCode,
  CredentialsErrorFacts,
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
export type { GetToken, GetTokenContext } from './client/getToken.js'
export type { ConnectionOptions, Fetch } from './client/readConnection.js'
export type { CredentialsReply, ReadCode } from './client/readError.js'
