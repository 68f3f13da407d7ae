/**
 * Holds a secret where other code can look: caches, developer tools, React's fibers, logs. The content is in a private
 * field, so listing, cloning, printing or serializing the object does not show it.
 */
export class Redacted<Content> {
  #content: Content | undefined

  constructor(content: Content) {
    this.#content = content
  }

  /** Returns the content; `undefined` once it was cleared. */
  value(): Content | undefined {
    return this.#content
  }

  /** Drops the content. */
  clear(): void {
    this.#content = undefined
  }

  toJSON(): string {
    return '[redacted]'
  }

  toString(): string {
    return '[redacted]'
  }
}
