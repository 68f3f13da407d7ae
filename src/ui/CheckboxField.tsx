import type { CheckboxFieldProps } from '../provider/fieldProps.js'
import { describedByProps, FieldError } from './FieldFrame.js'

/** Checkbox with its label and error message. Renders a `<div>` element. */
export function CheckboxField({ label, errorMessage, inputRef, ...props }: CheckboxFieldProps) {
  return (
    <div className="credentials-checkbox-field" data-invalid={errorMessage ? '' : undefined}>
      <input
        {...props}
        {...describedByProps({ id: props.id, errorMessage })}
        ref={inputRef}
        className="credentials-checkbox"
        type="checkbox"
      />
      <label className="credentials-checkbox-field-label" htmlFor={props.id}>
        {label}
      </label>
      {errorMessage && <FieldError id={props.id} errorMessage={errorMessage} />}
    </div>
  )
}
