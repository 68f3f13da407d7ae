import type { TextFieldProps } from '../provider/fieldProps.js'
import { describedByProps, FieldFrame } from './FieldFrame.js'

/** Field for one line of text, such as an email address. Renders a `<div>` element. */
export function TextField({ label, hint, errorMessage, inputRef, inputMode, ...props }: TextFieldProps) {
  return (
    <FieldFrame id={props.id} label={label} hint={hint} errorMessage={errorMessage}>
      <input
        {...props}
        {...describedByProps({ id: props.id, hint, errorMessage })}
        ref={inputRef}
        className="credentials-input"
        // Not `email`: Chromium would convert an international domain to punycode.
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
