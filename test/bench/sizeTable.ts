import { forms } from './forms.js'
import { libraries, measurePart, measureSheet, parts, sheet, type Size } from './sizes.js'

const baselines = Object.entries(forms).filter(([name]) => name !== 'ours' && name !== 'its copy')

const kilo = (bytes: number) => (bytes / 1000).toFixed(1)
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const sizes = ({ minified, gzip, brotli }: Size) => [kilo(minified), kilo(gzip), kilo(brotli)]

function compare(brotli: number, goal: number | undefined): string[] {
  if (goal === undefined) return ['', '']
  return [kilo(goal), brotli <= goal ? 'met' : 'MISSED']
}

/** Returns Markdown tables: the size of each part in kB of 1000 bytes, and the share of each package in a form. */
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
    line(['kB', 'minified', 'gzip', 'brotli', 'esbuild, brotli', 'goal', '']),
    line([':--', '--:', '--:', '--:', '--:', '--:', '--:']),
  ]
  for (const part of measured) {
    const { vite, esbuild } = await measurePart(part.code)
    const goal = 'goal' in part ? part.goal : undefined
    lines.push(line([part.name, ...sizes(vite), kilo(esbuild.brotli), ...compare(vite.brotli, goal)]))
  }
  const css = await measureSheet()
  lines.push(line(['styles.css', ...sizes(css), '', ...compare(css.brotli, sheet.goal)]))
  const [form] = parts
  return `${lines.join('\n')}\n\n${form ? await shareTable(form.code) : ''}`
}

async function shareTable(code: string): Promise<string> {
  const { shares } = await measurePart(code)
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
