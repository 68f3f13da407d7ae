import { memo } from 'react'
import type { LiveRegionProps } from '../provider/componentProps.js'

/** Live region that is visually hidden. Renders a `<p>` element. */
export const LiveRegion = memo(function LiveRegion(props: LiveRegionProps) {
  return <p role="status" className="credentials-visually-hidden" {...props} />
})
