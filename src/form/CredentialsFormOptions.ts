import type { FieldValues, Path } from 'react-hook-form'
import type { CredentialsError, CredentialsErrorCode } from '../client/CredentialsError.js'
import type { CredentialsInputs, CredentialsOperation } from '../client/endpoints.js'
import type { LinkToken } from '../link-token/linkToken.js'
import type { CredentialsMutation } from '../provider/CredentialsMutation.js'
import type { Issue } from './fields.js'
import type { FieldsOptions } from './useFields.js'

/** What makes one form differ from another. @internal */
export interface CredentialsFormOptions<
  Operation extends CredentialsOperation,
  Values extends FieldValues,
  Name extends Path<Values>,
> extends FieldsOptions<Values, Name, CredentialsInputs[Operation]> {
  operation: Operation
  mutation: CredentialsMutation<CredentialsInputs[Operation]>
  /** Which field an error of the service belongs to. */
  errorFields?: Partial<Record<CredentialsErrorCode, NoInfer<Name>>>
  /** What must be asked about an input before it is sent. */
  judge?: (
    input: CredentialsInputs[Operation],
    signal: AbortSignal,
  ) => Promise<{ name: NoInfer<Name>; issue: Issue } | undefined>
  /** The token of the link that led here: with another one, the form begins anew. */
  token?: LinkToken | string
  /** Whether an error would tell a stranger who is a customer: then it is told as success. */
  isHidden?: (error: CredentialsError) => boolean
  /** The fields that the success sentence repeats. */
  echo?: readonly NoInfer<Name>[]
  /** Called when the service has done it, before that is shown. */
  onSent?: () => void
}
