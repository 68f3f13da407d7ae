/**
 * Reads a property of a value from outside; `undefined` if it has none. Not with `instanceof`, which is false for
 * values of another realm: an iframe, Jest, `node:vm`.
 * @internal
 */
export function readProperty(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name)
}
