import { useState, type ComponentProps } from 'react'

/** Passes a value instead of an event, as the checkbox of shadcn/ui does. */
export function Checkbox({
  onCheckedChange,
  ...props
}: ComponentProps<'button'> & { onCheckedChange?: ((isChecked: boolean) => unknown) | undefined }) {
  const [isChecked, setIsChecked] = useState(false)
  function toggle() {
    setIsChecked(!isChecked)
    onCheckedChange?.(!isChecked)
  }
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isChecked}
      onClick={toggle}
      className="grid size-4 shrink-0 cursor-pointer place-content-center rounded-[4px] border border-input shadow-xs outline-none focus-visible:border-ring focus-visible:ring-[3px] focus-visible:ring-ring/50 aria-checked:border-primary aria-checked:bg-primary aria-checked:text-primary-foreground aria-invalid:border-destructive"
      {...props}
    >
      {isChecked && (
        <svg viewBox="0 0 24 24" className="size-3.5 fill-none stroke-current stroke-2" aria-hidden="true">
          <path d="m5 12 5 5L20 7" />
        </svg>
      )}
    </button>
  )
}
