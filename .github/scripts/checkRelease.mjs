// Stops a release that npm would reject or publish without provenance. Run by `npm publish` and the release workflow.
import { readFileSync } from 'node:fs'
import process, { argv, env } from 'node:process'
import { pathToFileURL } from 'node:url'

/** Returns what is missing in a package.json to publish it from a GitHub repository (`owner/name`), if that is known. */
export function findProblems({ repository, homepage, bugs }, githubRepository) {
  const url = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/.exec(repository?.url ?? '')
  const problems = []
  if (!url)
    problems.push('repository.url is missing or is not a URL such as git+https://github.com/owner/name.git.')
  if (!homepage?.startsWith('https://')) problems.push('homepage is missing.')
  if (!bugs?.url?.startsWith('https://')) problems.push('bugs.url is missing.')
  if (url && githubRepository && url[1] !== githubRepository)
    problems.push(`repository.url names ${url[1]}, but the release runs in ${githubRepository}.`)
  return problems
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const problems = findProblems(manifest, env.GITHUB_REPOSITORY)
  if (problems.length > 0) {
    console.error(
      `The package cannot be published:\n${problems.map((problem) => `- ${problem}`).join('\n')}\n` +
        'npm proves with these fields where a package was built. See "Before the first release" in CONTRIBUTING.md.',
    )
    process.exitCode = 1
  }
}
