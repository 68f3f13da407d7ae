import type { AriaAttributes } from 'react'
import type { BaseFormProps } from './types.js'

/** The props in {@link BaseFormProps} that are attributes. React warns about the others on an element. */
const attribute = /^(?:id|style|(?:aria|data)-.+)$/

/** Returns the attributes of the root element among the props of a form or page. @internal */
export function rootAttributes(props: object): Pick<BaseFormProps, 'id' | 'style'> & AriaAttributes {
  return Object.fromEntries(Object.entries(props).filter(([name]) => attribute.test(name)))
}
