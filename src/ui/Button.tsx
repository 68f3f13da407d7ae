import type { ButtonProps } from '../provider/componentProps.js'

/** Button that does not submit. Renders a `<button>` element. */
export function Button({ children, onClick }: ButtonProps) {
  return (
    <button type="button" className="credentials-secondary" onClick={onClick}>
      {children}
    </button>
  )
}
