import type { ComponentProps } from 'react'

export function Alert({ variant, ...props }: ComponentProps<'div'> & { variant?: 'destructive' }) {
  return (
    <div
      role="alert"
      data-variant={variant}
      className="grid w-full rounded-lg border bg-card px-4 py-3 text-sm text-card-foreground data-[variant=destructive]:text-destructive"
      {...props}
    />
  )
}

export function AlertDescription(props: ComponentProps<'div'>) {
  return <div className="grid justify-items-start gap-1 text-sm" {...props} />
}
