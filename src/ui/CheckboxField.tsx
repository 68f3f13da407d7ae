import { getFieldProps } from '../internal/getFieldProps.js'
import type { CheckboxFieldProps } from '../provider/fieldProps.js'
import { FieldError } from './FieldFrame.js'

/** Checkbox with its label and error message. Renders a `<div>` element. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { label, errorMessage } = props
  // Bindings have a hint, which is not rendered here.
  const { inputProps, labelProps, errorProps } = getFieldProps({
    ...props,
    hint: undefined,
    type: 'checkbox',
  })
  return (
    <div className="credentials-checkbox-field" data-invalid={errorMessage ? '' : undefined}>
      <input {...inputProps} className="credentials-checkbox" />
      <label {...labelProps} className="credentials-checkbox-field-label">
        {label}
      </label>
      {errorMessage && <FieldError {...errorProps} errorMessage={errorMessage} />}
    </div>
  )
}
