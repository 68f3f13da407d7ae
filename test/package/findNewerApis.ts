import { parseSync, Visitor, type ESTree } from 'vite'
import { api, children, isKnown, isNewer, javascript, type NewerFeature } from './browserSupport.js'

const { builtins } = javascript
const objects = [...children(builtins), ...children(builtins?.Intl), ...children(api)]

/** Global objects whose members are listed under the name of their interface. */
const instances: Record<string, string> = {
  crypto: 'Crypto',
  document: 'Document',
  history: 'History',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
}

const findGlobal = (name: string) => builtins?.[name] ?? api[name] ?? api.Window?.[name]

/** Returns the data of a member of a known object, such as `URL.canParse`. */
function findMember(object: string, member: string) {
  if (object === 'globalThis' || object === 'window') return findGlobal(member)
  const instance = instances[object]
  if (instance) return api[instance]?.[member]
  return builtins?.[object]?.[member] ?? api[object]?.[`${member}_static`]
}

/** Whether newer browsers have a member of this name in some object, and the oldest have none. */
function isNewerMember(member: string) {
  const features = objects.map((object) => object[member]).filter(isKnown)
  return features.length > 0 && features.every(isNewer)
}

function nameOf({ computed, property }: ESTree.MemberExpression) {
  if (!computed) return property.name
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : ''
}

/** Returns the keys that a file gives to its own objects and classes. */
export function ownKeys(file: string, code: string) {
  const keys: string[] = []
  const add = ({ key }: { key: ESTree.PropertyKey }) => key.type === 'Identifier' && keys.push(key.name)
  const visitor = new Visitor({ Property: add, MethodDefinition: add, PropertyDefinition: add })
  visitor.visit(parseSync(file, code).program)
  return keys
}

/**
 * Returns the uses of platform APIs that one of the oldest browsers lacks. The types of objects are unknown here, so a
 * member such as `.toReversed` counts if no API of the oldest browsers and no key in `own` has this name.
 */
export function findNewerApis(file: string, code: string, own: ReadonlySet<string>): NewerFeature[] {
  const found: NewerFeature[] = []
  const add = (name: string, { start }: ESTree.Span) =>
    found.push({ name, line: code.slice(0, start).split('\n').length })
  new Visitor({
    Identifier(node) {
      if (!own.has(node.name) && isNewer(findGlobal(node.name))) add(node.name, node)
    },
    MemberExpression(node) {
      const member = nameOf(node)
      const object = node.object.type === 'Identifier' ? node.object.name : ''
      const known = findMember(object, member)
      if (isNewer(known)) add(`${object}.${member}`, node)
      else if (!isKnown(known) && !own.has(member) && isNewerMember(member)) add(`.${member}`, node)
    },
  }).visit(parseSync(file, code).program)
  return found
}
