import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findProblems } from '../../.github/scripts/checkRelease.mjs'
import { root } from './pages.js'

const workflows = readdirSync(`${root}/.github/workflows`).map((name) => ({
  name,
  text: readFileSync(`${root}/.github/workflows/${name}`, 'utf8'),
}))
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))

/** Returns the jobs of a workflow as text, by name. */
function jobs(text: string): Map<string, string> {
  const [, all = ''] = text.split(/^jobs:\n/m)
  const parts = all.split(/^ {2}([\w-]+):\n/m).slice(1)
  return new Map(
    parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ''] as const] : [])),
  )
}

describe('a release', () => {
  const repository = { url: 'git+https://github.com/owner/name.git' }
  const complete = {
    repository,
    homepage: 'https://example.com',
    bugs: { url: 'https://example.com/issues' },
  }

  it('is accepted from the repository that package.json names', () => {
    expect(findProblems(complete, 'owner/name')).toEqual([])
  })

  it.each([
    ['repository', /^repository\.url is missing/],
    ['homepage', /^homepage is missing/],
    ['bugs', /^bugs\.url is missing/],
  ])('is rejected without %s', (field, problem) => {
    expect(findProblems({ ...complete, [field]: undefined }, 'owner/name')).toEqual([
      expect.stringMatching(problem),
    ])
  })

  it('is rejected from another repository', () => {
    expect(findProblems(complete, 'fork/name')).toEqual([expect.stringContaining('runs in fork/name')])
  })

  it('is checked by npm publish', () => {
    expect(manifest.scripts.prepublishOnly).toBe('node .github/scripts/checkRelease.mjs')
  })
})

describe('the workflows', () => {
  it('pin every action to a commit', () => {
    const used = workflows.flatMap(({ text }) =>
      [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action),
    )
    expect(used.length).toBeGreaterThan(10)
    expect(used.filter((action = '') => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([])
  })

  it('publish in a job that runs no code of the repository', () => {
    const publishing = workflows.flatMap(({ text }) =>
      [...jobs(text)].filter(([, job]) => /id-token: write|npm publish/.test(job)),
    )
    expect(publishing.map(([name]) => name)).toEqual(['publish'])
    expect(publishing[0]?.[1]).not.toMatch(/checkout|npm (ci|install|run|test)|contents: write/)
  })

  it('build what is published without the right to publish or to write', () => {
    const release = workflows.find(({ name }) => name === 'release.yml')
    expect(jobs(release?.text ?? '').get('build')).not.toMatch(/: write|secrets\./)
  })

  it('have no token of npm', () => {
    expect(workflows.filter(({ text }) => /NPM_TOKEN|NODE_AUTH_TOKEN/.test(text))).toEqual([])
  })

  it('comment on a pull request in a job that runs no code of it', () => {
    const commenting = workflows.flatMap(({ text }) =>
      [...jobs(text)].filter(([, job]) => job.includes('gh pr comment')),
    )
    expect(commenting.map(([name]) => name)).toEqual(['comment'])
    expect(commenting[0]?.[1]).not.toMatch(/checkout|npm /)
  })
})
