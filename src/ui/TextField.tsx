import { getFieldProps, type FieldProps } from '../internal/getFieldProps.js'
import { FieldFrame } from './FieldFrame.js'

/** Props of {@link TextField}. */
export interface TextFieldProps extends FieldProps {}

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
