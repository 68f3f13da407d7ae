/** Tokens that were issued and not verified yet. Your provider keeps them on its server. */
const issued = new Set<string>()

export interface CaptchaProps {
  /** Called with a token that can be verified once. */
  onSolve: (token: string) => void
}

/** A stand-in for the widget of a captcha provider. A new one must be solved again: give it another `key`. */
export function Captcha({ onSolve }: CaptchaProps) {
  return (
    <label className="credentials-checkbox">
      <input
        type="checkbox"
        onChange={({ target }) => {
          if (!target.checked) return
          const token = crypto.randomUUID()
          issued.add(token)
          onSolve(token)
        }}
      />{' '}
      I am not a robot
    </label>
  )
}

/** A stand-in for the check of a captcha provider, which a server calls. A second call with the same token fails. */
export async function verifyCaptcha(token: string): Promise<boolean> {
  return issued.delete(token)
}
