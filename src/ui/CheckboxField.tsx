import { describe, FieldError, type FieldProps } from './FieldFrame.js'

/** What {@link CheckboxField} takes. */
export interface CheckboxFieldProps extends Omit<
  FieldProps,
  'hint' | 'defaultValue' | 'autoComplete' | 'inputMode'
> {}

/** A choice that is on or off. Renders a `<div>` with an `<input type="checkbox">` and a `<label>`. */
export function CheckboxField({ label, error, inputRef, ...props }: CheckboxFieldProps) {
  return (
    <div className="credentials-choice" data-invalid={error ? '' : undefined}>
      <input
        {...props}
        {...describe({ id: props.id, error })}
        ref={inputRef}
        className="credentials-checkbox"
        type="checkbox"
      />
      <label className="credentials-choice-label" htmlFor={props.id}>
        {label}
      </label>
      {error && <FieldError id={props.id} error={error} />}
    </div>
  )
}
