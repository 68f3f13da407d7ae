import { baseline, formNames, type FormName } from './forms.js'
import { ratios, spread, type Spread } from './spread.js'

/** One line of the table. */
export interface Row {
  what: string
  /** Values of each form per round; one value if it does not vary. */
  values: Map<FormName, number[]>
  /** Limit for our form: a value, or a multiple of the hand-written form. */
  budget?: { figure: number } | { ratio: number } | undefined
}

const show = (value: number) =>
  value.toLocaleString('en', value === 0 || Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : digits)
const digits = { minimumSignificantDigits: 2, maximumSignificantDigits: 2 }

const showSpread = ({ low, median, high }: Spread) =>
  low === high ? show(median) : `${show(median)} (${show(low)}–${show(high)})`

const showRatio = ({ low, median, high }: Spread) =>
  low === high ? median.toFixed(2) : `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`

/** Returns whether our form meets its budget. Differences that the copy has as well are noise. */
function compare(ours: Spread, ratio: Spread, copy: Spread, budget: Row['budget']): string {
  if (!budget) return ratio.median >= copy.low && ratio.median <= copy.high ? 'no difference' : ''
  if ('figure' in budget) return ours.median <= budget.figure ? 'met' : 'MISSED'
  if (ratio.median <= budget.ratio) return 'met'
  return ratio.median <= budget.ratio * copy.high ? 'in the noise' : 'MISSED'
}

function cells({ what, values, budget }: Row): string[] {
  const of = (name: FormName) => values.get(name) ?? []
  const [ours, against] = [of('ours'), of(baseline)]
  const hasRatio = spread(ours).median > 0 && spread(against).median > 0
  const [ratio, copy] = [ratios(ours, against), ratios(of('its copy'), against)]
  return [
    what,
    ...formNames.map((name) => (of(name).length > 0 ? showSpread(spread(of(name))) : '')),
    ...(hasRatio ? [showRatio(ratio), showRatio(copy)] : ['', '']),
    budget ? ('figure' in budget ? show(budget.figure) : `× ${budget.ratio}`) : '',
    compare(spread(ours), ratio, copy, budget),
  ]
}

/** Returns a Markdown table of medians; in brackets the 10th and the 90th percentile. */
export function table(rows: readonly Row[]): string {
  const head = ['', ...formNames, `ours ÷ ${baseline}`, `its copy ÷ ${baseline}`, 'budget', '']
  const lines = [head, head.map((_, column) => (column === 0 ? ':--' : '--:')), ...rows.map(cells)]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}
