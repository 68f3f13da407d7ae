import { getFieldProps, type FieldProps } from '../internal/getFieldProps.js'
import { FieldFrame } from './FieldFrame.js'

/** Field for one line of text, such as an email address. Renders a `<div>` element. */
export function TextField(props: FieldProps) {
  // Not `email`: Chromium would convert an international domain to punycode.
  const { inputProps, ...others } = getFieldProps({ ...props, type: 'text' })
  return (
    <FieldFrame {...props} {...others}>
      <input {...inputProps} className="credentials-input" />
    </FieldFrame>
  )
}
