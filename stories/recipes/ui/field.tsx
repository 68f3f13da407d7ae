import type { ComponentProps } from 'react'

export function FieldGroup({ className = '', ...props }: ComponentProps<'div'>) {
  return <div className={`flex w-full flex-col gap-7 ${className}`} {...props} />
}

export function Field({
  orientation = 'vertical',
  ...props
}: ComponentProps<'div'> & { orientation?: 'vertical' | 'horizontal' }) {
  return (
    <div
      role="group"
      data-orientation={orientation}
      className="flex w-full flex-col gap-3 data-[invalid=true]:text-destructive data-[orientation=horizontal]:flex-row data-[orientation=horizontal]:items-center"
      {...props}
    />
  )
}

export function FieldLabel({ htmlFor, ...props }: ComponentProps<'label'>) {
  return <label htmlFor={htmlFor} className="text-sm leading-snug font-medium select-none" {...props} />
}

export function FieldDescription(props: ComponentProps<'p'>) {
  return <p className="text-sm leading-normal text-muted-foreground" {...props} />
}

export function FieldError(props: ComponentProps<'div'>) {
  if (!props.children) return null
  return <div role="alert" className="text-sm text-destructive" {...props} />
}
