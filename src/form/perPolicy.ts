import type { PasswordPolicy } from '../provider/passwordPolicy.js'

/** Creates the rules for a policy when they are first asked for, which no server and no mount does. @internal */
export function perPolicy<Schema>(create: (policy: PasswordPolicy) => Schema) {
  const made = new WeakMap<PasswordPolicy, Schema>()
  return (policy: PasswordPolicy): Schema => {
    const schema = made.get(policy) ?? create(policy)
    made.set(policy, schema)
    return schema
  }
}
