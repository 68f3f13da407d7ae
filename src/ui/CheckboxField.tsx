import { describe, FieldError, type FieldProps } from './FieldFrame.js'

/** What {@link CheckboxField} takes. */
export interface CheckboxFieldProps extends Omit<
  FieldProps,
  'hint' | 'defaultValue' | 'autoComplete' | 'inputMode'
> {}

/** A choice that is on or off. Renders a `<div>` with an `<input type="checkbox">` and a `<label>`. */
export function CheckboxField({ label, errorMessage, inputRef, ...props }: CheckboxFieldProps) {
  return (
    <div className="credentials-checkbox-field" data-invalid={errorMessage ? '' : undefined}>
      <input
        {...props}
        {...describe({ id: props.id, errorMessage })}
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
