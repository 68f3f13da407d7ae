import { memo } from 'react'
import type { HeadingProps } from '../provider/componentProps.js'

/** Title of a form or panel. Renders an `<h1>` to `<h6>` element. */
export const Heading = memo(function Heading({ level, headingRef, ...props }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag ref={headingRef} className="credentials-title" {...props} />
})
