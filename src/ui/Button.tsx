import type { ButtonProps } from '../provider/componentProps.js'

/** Button that does not submit. Renders a `<button>` element. */
export function Button({ children, ...props }: ButtonProps) {
  return (
    <button type="button" className="credentials-secondary" {...props}>
      {children}
    </button>
  )
}
