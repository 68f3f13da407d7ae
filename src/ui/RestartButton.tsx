import { useCredentials } from '../provider/CredentialsProvider.js'

export interface RestartButtonProps {
  onClick: () => void
}

/** Brings the form back after a mail went to a wrong address. Renders a `<button>`. */
export function RestartButton({ onClick }: RestartButtonProps) {
  return (
    <button type="button" className="credentials-secondary" onClick={onClick}>
      {useCredentials().messages.common.startAgain}
    </button>
  )
}
