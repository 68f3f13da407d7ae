import { memo } from 'react'
import { useCredentialsContext } from '../provider/useCredentialsContext.js'
import { Text } from './Text.js'
import { useComponents } from './useComponents.js'

/** Hint that all fields are required, once for the form instead of a mark at each label. Renders the `Text` component. */
export const RequiredHint = memo(function RequiredHint() {
  const components = useComponents(defaults)
  return (
    <components.Text variant="hint">
      {useCredentialsContext().messages.common.allFieldsRequired}
    </components.Text>
  )
})

const defaults = { Text }
