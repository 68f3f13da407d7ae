export { createCredentialsProxy } from './server/createCredentialsProxy.js'
export type {
  CredentialsProxy,
  CredentialsProxyOptions,
  GetProxyToken,
  GetProxyTokenContext,
} from './server/types.js'
