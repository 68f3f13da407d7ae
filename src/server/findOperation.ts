import { endpoints, type CredentialsOperation } from '../client/endpoints.js'

/**
 * Returns the operation whose path a pathname ends with, whatever the prefix that the proxy is mounted at. The pathname is
 * only compared with the contract, and never used as a key or in a URL.
 * @internal
 */
export function findOperation(pathname: string, tenant: string): CredentialsOperation | undefined {
  return operations.find((name) => pathname.endsWith(`/customer/${tenant}/${endpoints[name].path}`))
}

const operations = ownKeys(endpoints)

function ownKeys<Table extends object>(table: Table): Extract<keyof Table, string>[] {
  const keys: Extract<keyof Table, string>[] = []
  for (const key in table) if (Object.hasOwn(table, key)) keys.push(key)
  return keys
}
