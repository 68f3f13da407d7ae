import { children, css, isKnown, isNewer, type NewerFeature } from './browserSupport.js'

const { properties, selectors, types, 'at-rules': atRules } = css

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name)

/** Returns the data of a function such as `color-mix()`, which can belong to a group of functions. */
const functionFeature = (name: string) =>
  types?.[name] ?? children(types).find((group) => isKnown(group[name]))?.[name]

/** Returns the newer features in the line that opens a rule. */
function inPrelude(line: string) {
  const [atRule] = matches(line, /^@([\w-]+)/g)
  if (atRule === undefined)
    return matches(line, /::?([\w-]+)/g).flatMap((name) => (isNewer(selectors?.[name]) ? `:${name}` : []))
  const media = atRule === 'media' ? matches(line, /\(([\w-]+)/g) : []
  return [
    ...(isNewer(atRules?.[atRule]) ? [`@${atRule}`] : []),
    ...media.flatMap((name) => (isNewer(atRules?.media?.[name]) ? `@media (${name})` : [])),
  ]
}

/** Returns the newer features in a declaration. */
function inDeclaration(property: string, value: string) {
  const feature = properties?.[property]
  const keywords = { ...types?.global_keywords, ...feature }
  if (isNewer(feature)) return [property]
  // The only shorthand whose data are not in its keywords.
  const withColor = property === 'text-decoration' && value.includes(' ')
  if (withColor && isNewer(feature?.['includes_color-and-style'])) return ['text-decoration with a color']
  return [
    ...matches(value, /(?<![\w-])([a-z][\w-]*)(?![\w(-])/g).flatMap((name) =>
      isNewer(keywords[name]) ? `${property}: ${name}` : [],
    ),
    ...matches(value, /(?<![\w-])([a-z][\w-]*)\(/g).flatMap((name) =>
      isNewer(functionFeature(name)) ? `${name}()` : [],
    ),
  ]
}

/** A browser keeps the value before one that it rejects, but finds out too late about custom properties and `var()`. */
const canFallBack = (property: string, value: string) => !property.startsWith('--') && !value.includes('var(')

/**
 * Returns the uses of CSS that one of the oldest browsers lacks, in a sheet as esbuild prints it: one selector or
 * declaration per line. Uses inside `@supports` and those after a fallback do not count.
 */
export function findNewerCss(code: string): NewerFeature[] {
  const rules: { isGuarded: boolean; properties: Set<string> }[] = []
  return code
    .replaceAll(/\/\*.*?\*\//gs, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .split('\n')
    .flatMap((text, index) => {
      const line = text.trim()
      const rule = rules.at(-1)
      const isGuarded = rule?.isGuarded ?? false
      const [, property = '', value = ''] = /^([\w-]+): (.*);$/.exec(line) ?? []
      let found: string[] = []
      if (line === '}') rules.pop()
      else if (!property) found = line.startsWith('@supports') ? [] : inPrelude(line)
      else if (!rule?.properties.has(property) || !canFallBack(property, value))
        found = inDeclaration(property, value)
      if (line.endsWith('{'))
        rules.push({ isGuarded: isGuarded || line.startsWith('@supports'), properties: new Set() })
      rule?.properties.add(property.replace(/^-(webkit|moz)-/, ''))
      return isGuarded ? [] : found.map((name) => ({ name, line: index + 1 }))
    })
}
