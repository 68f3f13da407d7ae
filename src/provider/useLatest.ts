import { useInsertionEffect, useRef, type RefObject } from 'react'

/** Keeps the newest value for callbacks that run later, so that an inline function does not rebuild everything. @internal */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const ref = useRef(value)
  useInsertionEffect(() => {
    ref.current = value
  })
  return ref
}
