export interface SentenceProps {
  /** A sentence with `{placeholders}`. */
  text: string
  values?: Readonly<Record<string, string>> | undefined
}

/**
 * Says a sentence, with each value set apart: it may run in the other direction, and it is what people check.
 * Renders a `<p>`.
 */
export function Sentence({ text, values }: SentenceProps) {
  const parts = text.split(/\{(\w+)\}/)
  return (
    <p className="credentials-text">
      {parts.map((part, index) =>
        // Every second part is the name of a placeholder.
        index % 2 === 0 ? (
          part
        ) : (
          <bdi key={part} className="credentials-value">
            {values?.[part]}
          </bdi>
        ),
      )}
    </p>
  )
}
