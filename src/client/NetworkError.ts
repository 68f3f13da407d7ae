/** Thrown if a request got no response. @internal */
export class NetworkError extends Error {
  /** Whether the request may have reached the service. */
  readonly isSent: boolean

  constructor(isSent: boolean) {
    super('no response')
    this.isSent = isSent
  }
}

/** Whether a request certainly did not leave the device. @internal */
export function wasNotSent(error: unknown): boolean {
  return error instanceof NetworkError && !error.isSent
}
