import type { ComponentProps } from 'react'

export function Card({ className = '', ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={`flex flex-col gap-6 rounded-xl border bg-card py-6 text-card-foreground shadow-sm ${className}`}
      {...props}
    />
  )
}

export function CardContent({ className = '', ...props }: ComponentProps<'div'>) {
  return <div className={`px-6 ${className}`} {...props} />
}
