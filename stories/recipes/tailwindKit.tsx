import type { ComponentProps } from 'react'

// Components that an app on Tailwind already has, for example from shadcn/ui. Not part of the recipe.

const ring =
  'outline-offset-2 focus-visible:outline-2 focus-visible:outline-sky-700 dark:focus-visible:outline-sky-300'

export function Alert(props: ComponentProps<'div'>) {
  return (
    <div
      role="alert"
      className={`rounded-md border border-emerald-700 bg-emerald-50 p-4 text-emerald-900 data-error:border-red-700 data-error:bg-red-50 data-error:text-red-900 dark:bg-emerald-950 dark:text-emerald-100 dark:data-error:bg-red-950 dark:data-error:text-red-100 ${ring}`}
      {...props}
    />
  )
}

export function Label({ htmlFor, ...props }: ComponentProps<'label'>) {
  return <label htmlFor={htmlFor} className="text-sm font-medium" {...props} />
}

export function Input(props: ComponentProps<'input'>) {
  return (
    <input
      className={`h-11 w-full min-w-0 rounded-md border border-zinc-500 bg-white px-3 text-base text-zinc-950 aria-invalid:border-red-700 dark:bg-zinc-900 dark:text-zinc-50 dark:aria-invalid:border-red-400 ${ring}`}
      {...props}
    />
  )
}

export function FieldMessage(props: ComponentProps<'p'>) {
  return (
    <p
      className="m-0 text-sm text-zinc-600 data-error:text-red-700 dark:text-zinc-400 dark:data-error:text-red-300"
      {...props}
    />
  )
}

export function EyeButton({ isCrossedOut, ...props }: ComponentProps<'button'> & { isCrossedOut: boolean }) {
  return (
    <button
      className={`grid size-11 shrink-0 cursor-pointer place-items-center rounded-md border border-zinc-500 bg-transparent text-inherit ${ring}`}
      {...props}
    >
      <svg
        viewBox="0 0 20 20"
        width="20"
        height="20"
        className="fill-none stroke-current stroke-2"
        aria-hidden="true"
      >
        <path d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Z" />
        <circle cx="10" cy="10" r="2" />
        {isCrossedOut && <path d="m4 4 12 12" />}
      </svg>
    </button>
  )
}

/** A live region, visually hidden. */
export function Status(props: ComponentProps<'p'>) {
  return <p role="status" className="sr-only" {...props} />
}

export function Button(props: ComponentProps<'button'>) {
  return (
    <button
      className={`min-h-11 cursor-pointer rounded-md border-0 bg-zinc-900 px-4 text-base font-medium text-white hover:bg-zinc-700 dark:bg-zinc-100 dark:text-zinc-900 dark:hover:bg-zinc-300 ${ring}`}
      {...props}
    />
  )
}
