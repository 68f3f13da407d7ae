import { describe, expect, it } from 'vitest'
import { report } from './report.js'

describe('the report of a pull request', () => {
  it('lists the change of each size', () => {
    const text = report(
      { grown: 100, same: 5, smaller: 9, gone: 3 },
      { grown: 120, same: 5, smaller: 7, added: 4 },
      '',
    )
    expect(text.match(/^\| (grown|same|smaller|added|gone) .+$/gm)).toEqual([
      '| grown | 100 | 120 | **+20** |',
      '| same | 5 | 5 | 0 |',
      '| smaller | 9 | 7 | −2 |',
      '| added | – | 4 |  |',
      '| gone | 3 | – |  |',
    ])
  })

  it('says that no public type changes', () => {
    expect(report({}, {}, '\n')).toContain('## Public types\n\nNo change.')
  })

  it('shows the diff of the public types', () => {
    expect(report({}, {}, '-old\n+new\n')).toContain('`````diff\n-old\n+new\n`````')
  })
})
