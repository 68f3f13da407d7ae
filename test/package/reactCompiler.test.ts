import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from '@babel/core'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

interface CompilerEvent {
  kind: string
  fnName?: string | null
  detail?: { reason?: string }
}

/** Compiles code, and returns what React Compiler reports. */
function compile(file: string, code: string): CompilerEvent[] {
  const events: CompilerEvent[] = []
  const logger = { logEvent: (_: unknown, event: CompilerEvent) => events.push(event) }
  transformSync(code, {
    filename: file,
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['typescript', 'jsx'] },
    plugins: [['babel-plugin-react-compiler', { panicThreshold: 'none', logger }]],
  })
  return events
}

describe('React Compiler', () => {
  it('compiles every component and every hook of the sources', () => {
    const events = files.flatMap((file) => compile(file, readFileSync(`${src}/${file}`, 'utf8')))
    const skipped = events.filter(({ kind }) => kind !== 'CompileSuccess')
    expect(skipped.map(({ fnName, detail }) => `${fnName ?? ''}: ${detail?.reason ?? ''}`)).toEqual([])
    expect(events.length).toBeGreaterThan(50)
  })

  it('reports code that it cannot compile', () => {
    const code = 'function useValue() { try { return useState(0) } finally { stop() } }'
    expect(compile('useValue.ts', code).map(({ kind }) => kind)).toEqual(['CompileError'])
  })
})
