import { describe, FieldFrame, type FieldProps } from './FieldFrame.js'

/** What {@link TextField} takes. */
export interface TextFieldProps extends FieldProps {}

/** A field for a line of text, such as an e-mail address. Renders a `<div>` with a `<label>` and an `<input>`. */
export function TextField({ label, hint, errorMessage, inputRef, inputMode, ...props }: TextFieldProps) {
  return (
    <FieldFrame id={props.id} label={label} hint={hint} errorMessage={errorMessage}>
      <input
        {...props}
        {...describe({ id: props.id, hint, errorMessage })}
        ref={inputRef}
        className="credentials-input"
        // Not `email`: Chromium turns an international domain in one into punycode, behind the back of whoever typed it.
        type="text"
        inputMode={inputMode}
        dir={inputMode === 'email' ? 'ltr' : undefined}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        required
      />
    </FieldFrame>
  )
}
