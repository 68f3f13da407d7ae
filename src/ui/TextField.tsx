import { getFieldProps } from '../internal/getFieldProps.js'
import type { TextFieldProps } from '../provider/fieldProps.js'
import { FieldFrame } from './FieldFrame.js'

/** Field for one line of text, such as an email address. Renders a `<div>` element. */
export function TextField(props: TextFieldProps) {
  // Not `email`: Chromium would convert an international domain to punycode.
  const { inputProps, ...others } = getFieldProps({ ...props, type: 'text' })
  return (
    <FieldFrame {...props} {...others}>
      <input {...inputProps} className="credentials-input" />
    </FieldFrame>
  )
}
