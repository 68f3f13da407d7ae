/** Returns the classes as one text. @internal */
export function classNames(own: string, className: string | undefined): string {
  return className ? `${own} ${className}` : own
}
