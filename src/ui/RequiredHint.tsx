import { memo } from 'react'
import { useCredentials } from '../provider/useCredentials.js'

/** Says once that no field may stay empty, instead of a mark at each. Renders a `<p>`. */
export const RequiredHint = memo(function RequiredHint() {
  return <p className="credentials-hint">{useCredentials().messages.common.allRequired}</p>
})
