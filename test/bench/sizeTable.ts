import { forms } from './forms.js'
import { libraries, parts, sheet, weighPart, weighSheet, type Weight } from './sizes.js'

const baselines = Object.entries(forms).filter(([name]) => name !== 'ours' && name !== 'its copy')

const kilo = (bytes: number) => (bytes / 1000).toFixed(1)
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const weights = ({ minified, gzip, brotli }: Weight) => [kilo(minified), kilo(gzip), kilo(brotli)]

function verdict(brotli: number, hope: number | undefined): string[] {
  if (hope === undefined) return ['', '']
  return [kilo(hope), brotli <= hope ? 'met' : 'MISSED']
}

/** Writes what each part weighs, in kB of 1000 bytes, and what each owner has of a form, in Markdown. */
export async function sizeTable(): Promise<string> {
  const measured = [
    ...parts,
    { name: 'the libraries alone', code: libraries },
    ...baselines.map(([name, file]) => ({
      name: `by hand: ${name}`,
      code: `export { Form, Provider } from '${file}'`,
    })),
  ]
  const lines = [
    line(['kB', 'minified', 'gzip', 'brotli', 'esbuild, brotli', 'at most', '']),
    line([':--', '--:', '--:', '--:', '--:', '--:', '--:']),
  ]
  for (const part of measured) {
    const { vite, esbuild } = await weighPart(part.code)
    const hope = 'hope' in part ? part.hope : undefined
    lines.push(line([part.name, ...weights(vite), kilo(esbuild.brotli), ...verdict(vite.brotli, hope)]))
  }
  const css = await weighSheet()
  lines.push(line(['styles.css', ...weights(css), '', ...verdict(css.brotli, sheet.hope)]))
  const [form] = parts
  return `${lines.join('\n')}\n\n${form ? await shareTable(form.code) : ''}`
}

async function shareTable(code: string): Promise<string> {
  const { shares } = await weighPart(code)
  const owners = new Map<string, number>()
  for (const [file, bytes] of shares) {
    const owner = file.replace(/^dist\/([\w-]+)\/.*/, 'ours: $1')
    owners.set(owner, (owners.get(owner) ?? 0) + bytes)
  }
  const sorted = [...owners].filter(([, bytes]) => bytes > 0).toSorted(([, one], [, other]) => other - one)
  return [
    line(['of ChangePasswordForm', 'kB, minified by esbuild']),
    line([':--', '--:']),
    ...sorted.map(([owner, bytes]) => line([owner, kilo(bytes)])),
  ].join('\n')
}
