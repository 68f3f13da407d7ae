import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findViolations } from './boundaries.js'

const root = new URL('../../src/', import.meta.url)

/** Returns the source files below `src` by their path. */
function readTree(pattern: RegExp): Record<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file))
  return Object.fromEntries(
    files.map((file) => [file.replaceAll('\\', '/'), readFileSync(new URL(file, root), 'utf8')]),
  )
}

describe('findViolations', () => {
  it('finds none in src', () => {
    const tree = readTree(/\.tsx?$/)
    expect(Object.keys(tree).length).toBeGreaterThan(50)
    expect(findViolations(tree)).toEqual([])
  })

  it.each([
    ['client/a.ts', "import { b } from '../messages/b.js'"],
    ['client/a.ts', "import { useState } from 'react'"],
    ['client/a.ts', "import { b } from '../server/b.js'"],
    ['server/a.ts', "import { b } from '../emulator/b.js'"],
    ['server/a.ts', "import { b } from '../internal/b.js'"],
    ['server/a.ts', "import { createServer } from 'node:http'"],
    ['server/a.ts', "import { useState } from 'react'"],
    ['messages/a.ts', "import { b } from '../provider/b.js'"],
    ['internal/a.ts', "import { b } from '../provider/b.js'"],
    ['provider/a.ts', "import { b } from '../link-token/b.js'"],
    ['link-token/a.ts', "import { b } from '../form/b.js'"],
    ['link-token/a.ts', "import { useForm } from 'react-hook-form'"],
    ['form/a.ts', "import type { B } from '../ui/B.js'"],
    ['ui/a.tsx', "import type { B } from '../form/B.js'"],
    ['ui/a.tsx', "import * as z from 'zod/v4-mini'"],
    ['change-email/a.ts', "import { b } from '../change-password/b.js'"],
    ['change-email/a.ts', "import * as z from 'zod/v4-mini'"],
    ['emulator/a.ts', "import { endpoints } from '../client/endpoints.js'"],
    ['form/a.ts', 'const m = useMutation({})'],
    ['ui/index.ts', ''],
    ['ui/a.tsx', '<p style={{}} />'],
    ['utils/a.ts', ''],
  ])('finds one in %s with %j', (file, source) => {
    expect(findViolations({ [file]: source })).toHaveLength(1)
  })

  it('finds a file with more than 150 lines', () => {
    expect(findViolations({ 'ui/a.tsx': '\n'.repeat(151) })).toEqual(['ui/a.tsx: 151 lines'])
  })

  it('finds a catalogue with more than 250 lines', () => {
    expect(findViolations({ 'messages/de.ts': '\n'.repeat(250) })).toEqual([])
    expect(findViolations({ 'messages/pt-BR.ts': '\n'.repeat(251) })).toEqual([
      'messages/pt-BR.ts: 251 lines',
    ])
  })
})

describe('the style sheets', () => {
  it('have at most 150 lines', () => {
    const sheets = Object.entries(readTree(/\.css$/))
    expect(sheets.length).toBeGreaterThan(5)
    const long = sheets.filter(([, source]) => source.split('\n').length > 151)
    expect(long.map(([file]) => file)).toEqual([])
  })
})
