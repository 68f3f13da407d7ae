import type { CredentialsOperation } from '../client/endpoints.js'

/** The wait after each email, in seconds: most emails arrive within it. */
const defaultWait = 60

/** Where the session storage is blocked. */
const memory = new Map<string, string>()

/** Milliseconds on a clock that a change of the system time does not move. A reload continues it. */
const now = () => Math.round(performance.timeOrigin + performance.now())

const keyOf = (operation: CredentialsOperation) => `emporix-credentials:${operation}:resend`

/** Starts the wait until an email can be sent again. Never shortens one. @internal */
export function startResendWait(operation: CredentialsOperation, seconds = defaultWait): void {
  if (resendSecondsLeft(operation) >= seconds) return
  const key = keyOf(operation)
  const wait = `${now() + seconds * 1000} ${seconds}`
  try {
    sessionStorage.setItem(key, wait)
  } catch {
    memory.set(key, wait)
  }
}

/** Returns the seconds until an email can be sent again. @internal */
export function resendSecondsLeft(operation: CredentialsOperation): number {
  const key = keyOf(operation)
  let wait: string | null | undefined = memory.get(key)
  try {
    wait ??= sessionStorage.getItem(key)
  } catch {
    // Blocked.
  }
  const [end = 0, seconds = 0] = (wait ?? '').split(' ').map(Number)
  const left = Math.ceil((end - now()) / 1000)
  // A new document takes its clock from the system time: if that was set back, the wait is over rather than longer.
  return left > 0 && left <= seconds ? left : 0
}
