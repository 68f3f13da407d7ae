import type { ComponentProps } from 'react'
import { Button } from './button.js'
import { Input } from './input.js'

export function InputGroup(props: ComponentProps<'div'>) {
  return (
    <div
      className="flex h-9 w-full items-center rounded-md border border-input shadow-xs transition-[color,box-shadow] has-[input:focus-visible]:border-ring has-[input:focus-visible]:ring-[3px] has-[input:focus-visible]:ring-ring/50 has-aria-invalid:border-destructive! has-aria-invalid:ring-destructive/20! dark:bg-input/30"
      role="group"
      {...props}
    />
  )
}

export function InputGroupInput(props: ComponentProps<'input'>) {
  return (
    <Input
      className="flex-1 rounded-none border-0 shadow-none focus-visible:ring-0 aria-invalid:ring-0 dark:bg-transparent"
      {...props}
    />
  )
}

export function InputGroupAddon({ align, ...props }: ComponentProps<'div'> & { align: 'inline-end' }) {
  return <div className="flex items-center pe-1 text-muted-foreground" data-align={align} {...props} />
}

export function InputGroupButton({ size, ...props }: ComponentProps<'button'> & { size: 'icon-xs' }) {
  return (
    <Button
      type="button"
      variant="ghost"
      data-size={size}
      className="size-8! p-0! [&>svg]:size-4"
      {...props}
    />
  )
}
