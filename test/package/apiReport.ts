import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import manifest from '../../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The entries of the package that are scripts, each with the file of its types. */
const entries = Object.entries(manifest.exports).flatMap(([path, target]) =>
  typeof target === 'object' && target.default.endsWith('.js')
    ? [{ name: posix.join(manifest.name, path), types: join(root, target.types) }]
    : [],
)
const isLanguage = ({ name }: { name: string }) => /\/messages\/\w+$/.test(name)

const head = `# API report

The public types of the built package, so that every change of them is visible in a diff. Checked by
\`test/package/apiReport.test.ts\`. To update it: \`npm run build && npx vitest run --project node test/package/apiReport -u\`
`

/** Returns the public types of the built package, sorted and without comments. */
export function apiReport(): string {
  const folder = mkdtempSync(join(tmpdir(), 'api-report-'))
  try {
    const reports = extract(folder)
    const listed = new Set(reports.flatMap(({ blocks }) => blocks.filter(isExported).map(nameOf)))
    const sections = reports.map(({ name, blocks }) => {
      // A type that is not exported, but that a signature needs, is listed once.
      const own = blocks.filter((block) => isExported(block) || !listed.has(nameOf(block)))
      for (const block of own) listed.add(nameOf(block))
      return section(name, own.join('\n\n'))
    })
    return [head, ...sections, ...entries.filter(isLanguage).map(languageSection)].join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const section = (name: string, code: string) => `## ${name}\n\n\`\`\`ts\n${code}\n\`\`\`\n`
const isExported = (block: string) => block.startsWith('export ')
const nameOf = (block: string) => /^(?:export )?\w+ (\w+)/.exec(block)?.[1] ?? block

/** A language exports one object. */
function languageSection({ name, types }: { name: string; types: string }): string {
  const exports = readFileSync(types, 'utf8').match(/^export .*$/gm) ?? []
  return section(name, exports.join('\n'))
}

/** Lets API Extractor report each entry, as blocks of one declaration. */
function extract(folder: string): { name: string; blocks: string[] }[] {
  const reported = entries
    .filter((entry) => !isLanguage(entry))
    .map((entry) => ({ ...entry, config: configFor(entry.types, folder) }))
  const [first, ...others] = reported
  if (!first) throw new Error('package.json has no entry with types.')
  const additionalEntryPoints = others.map(({ types }) => types)
  const compilerState = CompilerState.create(first.config, { additionalEntryPoints })
  return reported.map(({ name, config }) => {
    Extractor.invoke(config, {
      compilerState,
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true
      },
    })
    const [, code = ''] = /```ts\n(.*)```/s.exec(readFileSync(config.reportFilePath, 'utf8')) ?? []
    const blocks = code
      .split('\n\n')
      .filter((block) => !/^\/\/ @internal|^declare namespace/m.test(block))
      .map((block) => block.replaceAll(/^\s*(?:\/\/.*|import .*)$\n?/gm, '').trim())
    return { name, blocks: blocks.filter((block) => block !== '') }
  })
}

function configFor(types: string, folder: string): ExtractorConfig {
  const quiet = { default: { logLevel: ExtractorLogLevel.None } }
  return ExtractorConfig.prepare({
    configObject: {
      newlineKind: 'lf',
      projectFolder: root,
      mainEntryPointFilePath: types,
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: 'report',
        reportFolder: folder,
        reportTempFolder: folder,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      compiler: { tsconfigFilePath: join(root, 'tsconfig.build.json') },
      messages: {
        compilerMessageReporting: quiet,
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  })
}
