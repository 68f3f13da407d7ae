/** A change of a field: an event, or the value of a component that passes a value instead. */
export type FieldChange = { target: { value: string; checked?: boolean } } | string | boolean

/** The `onChange` of a field. */
export type FieldChangeHandler = {
  // As in the types of React: a handler that takes events only is a `FieldChangeHandler` too.
  bivarianceHack(change: FieldChange): unknown
}['bivarianceHack']

/** Props of every field. */
export interface FieldProps {
  /** The visible label. */
  label: string
  /** Help text, part of the accessible description. */
  hint?: string | undefined
  /** The id of an element that belongs to the accessible description too, such as a list of rules. */
  describedBy?: string | undefined
  /** Unique on the page. */
  id: string
  /** The name of the input, by which forms and password managers know it. */
  name: string
  /** What password managers and browsers may fill in. */
  autoComplete?: string | undefined
  /** Which keyboard a phone shows. */
  inputMode?: 'text' | 'email' | undefined
  /** The ref of the `<input>`, for form libraries. */
  inputRef?: ((element: HTMLInputElement | null) => void) | undefined
  /** Called when the value changes. */
  onChange?: FieldChangeHandler | undefined
  /** Called when the field loses the focus. */
  onBlur?: React.FocusEventHandler<HTMLInputElement> | undefined
  /** The initial value. */
  defaultValue?: string | undefined
  /** The error message. The field is invalid if there is one. */
  errorMessage?: string | undefined
}

/** The `type` of an `<input>`. Email addresses have `text`: Chromium changes international domains in `email`. */
export type FieldInputType = 'text' | 'password' | 'checkbox'

/** Props of an `<input>`. */
export interface FieldInputProps extends Pick<
  FieldProps,
  'id' | 'name' | 'autoComplete' | 'inputMode' | 'defaultValue' | 'onChange' | 'onBlur'
> {
  /** The ref of the field. */
  ref: FieldProps['inputRef']
  /** The type of the field. */
  type: FieldInputType
  /** Email addresses and passwords are written from left to right in every language. */
  dir?: 'ltr' | undefined
  /** Values are case-sensitive. Not for checkboxes. */
  autoCapitalize?: 'none'
  /** Values are not words. Not for checkboxes. */
  autoCorrect?: 'off'
  /** Some spell checkers send the text to a server. Not for checkboxes. */
  spellCheck?: false
  /** Every field but a checkbox needs a value. */
  required?: true
  /** `true` while there is an error message. */
  'aria-invalid': boolean | undefined
  /** The ids of the hint, of further help and of the error message, in this order. */
  'aria-describedby': string | undefined
}

/** Props of the elements of a field. */
export interface FieldElementProps {
  /** Props of the `<input>`. */
  inputProps: FieldInputProps
  /** Props of the `<label>`. */
  labelProps: { htmlFor: string }
  /** Props of the element with the hint. */
  hintProps: { id: string }
  /** Props of the element with the error message. */
  errorProps: { id: string }
}

/** Returns the props of the elements of a field, linked to each other by their ids. @internal */
export function getFieldProps(field: FieldProps & { type: FieldInputType }): FieldElementProps {
  const { id, name, type, inputMode, hint, errorMessage } = field
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const describedBy = [hint && hintId, field.describedBy, errorMessage && errorId].filter(Boolean).join(' ')
  return {
    inputProps: {
      ref: field.inputRef,
      id,
      name,
      type,
      autoComplete: field.autoComplete,
      inputMode,
      defaultValue: field.defaultValue,
      onChange: field.onChange,
      onBlur: field.onBlur,
      ...(type !== 'checkbox' && {
        dir: type === 'password' || inputMode === 'email' ? 'ltr' : undefined,
        autoCapitalize: 'none',
        autoCorrect: 'off',
        spellCheck: false,
        required: true,
      }),
      'aria-invalid': !!errorMessage || undefined,
      'aria-describedby': describedBy || undefined,
    },
    labelProps: { htmlFor: id },
    hintProps: { id: hintId },
    errorProps: { id: errorId },
  }
}
