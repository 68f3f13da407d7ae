/** The median, the 10th and the 90th percentile of a list of values. */
export interface Spread {
  low: number
  median: number
  high: number
}

/** Returns the spread of at least one value. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) => {
    const place = part * (sorted.length - 1)
    const below = sorted[Math.floor(place)] ?? NaN
    return below + ((sorted[Math.ceil(place)] ?? NaN) - below) * (place % 1)
  }
  return { low: at(0.1), median: at(0.5), high: at(0.9) }
}

/** Returns the spread of the ratios per round, because a slow round slows both values. */
export function ratios(values: readonly number[], baseline: readonly number[]): Spread {
  return spread(values.map((value, round) => value / (baseline[round] ?? NaN)))
}
