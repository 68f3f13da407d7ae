import { useInsertionEffect, useRef, type RefObject } from 'react'

/** Returns a ref to the newest value, so that callbacks can read it without being created again. @internal */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const ref = useRef(value)
  useInsertionEffect(() => {
    ref.current = value
  })
  return ref
}
