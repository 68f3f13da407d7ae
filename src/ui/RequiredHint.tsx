import { memo } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'

/** Says once that no field may stay empty, instead of a mark at each. Renders a `<p>`. */
export const RequiredHint = memo(function RequiredHint() {
  return <p className="credentials-hint">{useCredentialsContext().messages.common.allFieldsRequired}</p>
})
