import { getFieldProps, type FieldProps } from '../internal/getFieldProps.js'
import { FieldError } from './FieldFrame.js'

/** Checkbox with its label and error message. Renders a `<div>` element. */
export function CheckboxField(
  props: Omit<FieldProps, 'hint' | 'defaultValue' | 'autoComplete' | 'inputMode'>,
) {
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
