import { baseline, formNames, type FormName } from './forms.js'
import { ratios, spread, type Spread } from './spread.js'

/** One line of the table. */
export interface Row {
  what: string
  /** What was measured of each form, round by round; once where it is always the same. */
  values: Map<FormName, number[]>
  /** What ours may reach: a figure of its own, or a multiple of the hand-written form. */
  atMost?: { figure: number } | { ratio: number } | undefined
}

const show = (value: number) =>
  value.toLocaleString('en', value === 0 || Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : digits)
const digits = { minimumSignificantDigits: 2, maximumSignificantDigits: 2 }

const showSpread = ({ low, median, high }: Spread) =>
  low === high ? show(median) : `${show(median)} (${show(low)}–${show(high)})`

const showRatio = ({ low, median, high }: Spread) =>
  low === high ? median.toFixed(2) : `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`

/** Says whether ours reaches its figure, and nothing of a difference that a copy of the baseline has from itself. */
function verdict(ours: Spread, ratio: Spread, copy: Spread, atMost: Row['atMost']): string {
  if (!atMost) return ratio.median >= copy.low && ratio.median <= copy.high ? 'no difference' : ''
  if ('figure' in atMost) return ours.median <= atMost.figure ? 'met' : 'MISSED'
  if (ratio.median <= atMost.ratio) return 'met'
  return ratio.median <= atMost.ratio * copy.high ? 'in the noise' : 'MISSED'
}

function cells({ what, values, atMost }: Row): string[] {
  const of = (name: FormName) => values.get(name) ?? []
  const [ours, against] = [of('ours'), of(baseline)]
  const hasRatio = spread(ours).median > 0 && spread(against).median > 0
  const [ratio, copy] = [ratios(ours, against), ratios(of('its copy'), against)]
  return [
    what,
    ...formNames.map((name) => (of(name).length > 0 ? showSpread(spread(of(name))) : '')),
    ...(hasRatio ? [showRatio(ratio), showRatio(copy)] : ['', '']),
    atMost ? ('figure' in atMost ? show(atMost.figure) : `× ${atMost.ratio}`) : '',
    verdict(spread(ours), ratio, copy, atMost),
  ]
}

/** Writes the table, in Markdown: medians, and in brackets where eight rounds of ten lie. */
export function table(rows: readonly Row[]): string {
  const head = ['', ...formNames, `ours ÷ ${baseline}`, `its copy ÷ ${baseline}`, 'at most', '']
  const lines = [head, head.map((_, column) => (column === 0 ? ':--' : '--:')), ...rows.map(cells)]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}
