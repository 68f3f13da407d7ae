import bcd, {
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode'
import { read } from './pages.js'

export const { api, css, javascript } = bcd

const [, chromium = '', firefox = '', safari = ''] =
  /Chrome and Edge (\d+), Firefox (\d+) and Safari (\d+)/.exec(read('README.md')) ?? []

const oldest = { chrome: chromium, edge: chromium, firefox, safari, safari_ios: safari } as const
const browsers = ['chrome', 'edge', 'firefox', 'safari', 'safari_ios'] as const

/** The oldest browsers that the README names, as targets of a build. Edge has the engine of Chrome. */
export const buildTarget = [`chrome${chromium}`, `firefox${firefox}`, `safari${safari}`]

/** A use of a feature that one of the oldest browsers lacks. */
export interface NewerFeature {
  name: string
  /** The line of the built file. */
  line: number
}

const isAtMost = (version: string, limit: string) =>
  version.replace('≤', '').localeCompare(limit, 'en', { numeric: true }) <= 0

/** Whether a version has a feature, without a flag or a prefix. */
function includes(statement: SimpleSupportStatement, version: string) {
  const { version_added: added, version_removed: removed, flags, prefix, alternative_name: alias } = statement
  if (added === false || added === 'preview' || flags || prefix || alias) return false
  return isAtMost(added, version) && !(removed && isAtMost(removed, version))
}

function isSupported({ support }: CompatStatement) {
  return browsers.every((browser) =>
    [support[browser] ?? []].flat().some((statement) => includes(statement, oldest[browser])),
  )
}

/** Whether the data know a feature. A group of features has no data of its own. */
export const isKnown = (feature: Identifier | undefined) => feature?.__compat !== undefined

/** Whether a known feature is missing from one of the oldest browsers. */
export const isNewer = (feature: Identifier | undefined) =>
  feature?.__compat !== undefined && !isSupported(feature.__compat)

/** Returns the features in a group. */
export const children = (group: Identifier = {}) => Object.keys(group).flatMap((name) => group[name] ?? [])
