import { memo } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'

/** Hint that all fields are required, once for the form instead of a mark at each label. Renders a `<p>` element. */
export const RequiredHint = memo(function RequiredHint() {
  return <p className="credentials-hint">{useCredentialsContext().messages.common.allFieldsRequired}</p>
})
