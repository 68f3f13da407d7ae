interface Detail {
  field?: string
  type?: string
}

/** The service's own error body, in its documented shape. */
export function serviceError(type = 'validation_failure', details?: readonly Detail[]): string {
  return JSON.stringify({ status: 400, type, message: 'for developers', details })
}
