import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { buildTarget, type NewerFeature } from './browserSupport.js'
import { findNewerApis, ownKeys } from './findNewerApis.js'
import { findNewerCss } from './findNewerCss.js'
import { hasNewerSyntax } from './hasNewerSyntax.js'
import { read, root } from './pages.js'

/** What runs on Node.js only. */
const isForServers = (file: string) => /^(cli\.js|server\.js|server\/|emulator\/serve\.js)/.test(file)

const scripts = readdirSync(`${root}/dist`, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js') && !isForServers(file))
  .map((file) => ({ file, code: read(`dist/${file}`) }))
const styles = read('dist/styles.css')

/** Newer features that the package may use, each with the reason. */
const exceptions: Record<string, string> = {
  '.build': 'Of TanStack Query. No browser has an API that this could be.',
  'cursor: pointer': 'Only Safari on phones lacks it.',
  'cursor: progress': 'Only Safari on phones lacks it.',
  'forced-color-adjust': 'Safari has no forced colors.',
  'text-wrap': 'Only moves line breaks.',
  'word-break: auto-phrase': 'Only moves line breaks.',
}

const report = (file: string, found: NewerFeature[]) =>
  found.filter(({ name }) => !(name in exceptions)).map(({ name, line }) => `dist/${file}:${line} ${name}`)

/** `npm test` builds first: these look at what an app would install. */
describe('the built package in the oldest supported browsers', () => {
  const own = new Set(scripts.flatMap(({ file, code }) => ownKeys(file, code)))
  const apis = scripts.map(({ file, code }) => ({ file, found: findNewerApis(file, code, own) }))
  const css = findNewerCss(styles)

  it('reads the versions from the README [ENV-1]', () => {
    expect(buildTarget.join()).toMatch(/^chrome\d+,firefox\d+,safari\d+$/)
  })

  it('has scripts that are built for these versions [ENV-1]', () => {
    const [, target = ''] = /\btarget: \[(.*)\]/.exec(read('vite.config.ts')) ?? []
    expect(target.replaceAll(/[' ]/g, '').split(',')).toEqual(buildTarget)
  })

  it('has styles that are built for these versions [ENV-1]', () => {
    expect(manifest.scripts.build).toContain(`--target=${buildTarget.join()} `)
  })

  it('has no newer JavaScript syntax [ENV-1]', async () => {
    expect(scripts.length).toBeGreaterThan(50)
    const isNewer = await Promise.all(scripts.map(({ code }) => hasNewerSyntax(code, 'js')))
    expect(scripts.filter((_, index) => isNewer[index]).map(({ file }) => file)).toEqual([])
  })

  it('has no newer CSS syntax [ENV-1]', async () => {
    expect(await hasNewerSyntax(styles, 'css')).toBe(false)
  })

  it('calls no newer API [ENV-1]', () => {
    expect(apis.flatMap(({ file, found }) => report(file, found))).toEqual([])
  })

  it('uses no newer CSS without a fallback [ENV-1]', () => {
    expect(report('styles.css', css)).toEqual([])
  })

  it('has every newer feature that an exception names [ENV-1]', () => {
    const used = new Set([...apis.flatMap(({ found }) => found), ...css].map(({ name }) => name))
    expect(Object.keys(exceptions).filter((name) => !used.has(name))).toEqual([])
  })
})
