import { Text } from './Text.js'
import { useComponents } from './useComponents.js'

export interface FormattedMessageProps {
  /** A message with `{placeholders}`. */
  text: string
  /** Email addresses. */
  values?: Readonly<Record<string, string>> | undefined
}

/**
 * Message with email addresses in elements of their own: they have their own text direction, and customers check them. A
 * placeholder without a value stays, so that the mistake is visible. Renders the `Text` component.
 */
export function FormattedMessage({ text, values }: FormattedMessageProps) {
  const components = useComponents(defaults)
  return (
    <components.Text variant="body">
      {Array.from(text.matchAll(/\{(\w+)\}|[^{]+|\{/g), ({ 0: part, 1: name = '', index }) => {
        const value = values && Object.hasOwn(values, name) ? values[name] : undefined
        // By its position, because a placeholder can occur twice.
        return value === undefined ? (
          part
        ) : (
          // An email address is read from left to right, as in its field, also if it begins with an Arabic letter.
          <bdi key={index} dir="ltr" className="credentials-value">
            {value}
          </bdi>
        )
      })}
    </components.Text>
  )
}

const defaults = { Text }
