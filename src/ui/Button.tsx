import type { ButtonProps } from '../provider/componentProps.js'

/** Button that does not submit. Renders a `<button>` element. */
export function Button({ children, isDisabled, ...props }: ButtonProps) {
  return (
    <button type="button" className="credentials-secondary" aria-disabled={isDisabled} {...props}>
      {children}
    </button>
  )
}
