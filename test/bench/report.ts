type Sizes = Readonly<Record<string, number>>

/** Returns the Markdown of a comment on a pull request: how sizes in bytes and public types change. */
export function report(base: Sizes, head: Sizes, apiDiff: string): string {
  const rows = [...new Set([...Object.keys(head), ...Object.keys(base)])].map((name) => {
    const [before, after] = [base[name], head[name]]
    const change = before === undefined || after === undefined ? undefined : after - before
    return `| ${name} | ${before ?? '–'} | ${after ?? '–'} | ${signed(change)} |`
  })
  const api = apiDiff.trim()
  // A fence that no line of the diff can close.
  const types = api ? `\`\`\`\`\`diff\n${api}\n\`\`\`\`\`` : 'No change.'
  return `## Bundle size\n\n| bytes with brotli | before | after | change |\n| :-- | --: | --: | --: |\n${rows.join('\n')}\n\n## Public types\n\n${types}\n`
}

function signed(change: number | undefined): string {
  if (change === undefined) return ''
  if (change === 0) return '0'
  return change > 0 ? `**+${change}**` : `−${-change}`
}
