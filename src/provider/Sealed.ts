/**
 * Holds a secret where everything else can look: caches, developer tools, React's own records, logs. What is
 * inside is in a private field, so neither listing, cloning nor printing shows it.
 */
export class Sealed<Content> {
  #content: Content | undefined

  constructor(content: Content) {
    this.#content = content
  }

  /** Returns the content; `undefined` once it was cleared. */
  open(): Content | undefined {
    return this.#content
  }

  /** Lets go of the content. */
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
