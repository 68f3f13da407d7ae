import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { buildForm } from './buildForm.js'
import { formNames, forms, type FormName } from './forms.js'
import { interleave } from './interleave.js'

/** Parts that every complete form has. */
const requiredParts = [
  /<form/,
  /current-password(.*new-password){2}/,
  /(<label.*){3}/,
  /<button(?![^>]*type="button")/,
]

/** Appended to the bundle: prints the HTML, and the CPU time of one render in microseconds after a warm-up. */
const measured = `
  const times = (count) => {
    const before = process.cpuUsage()
    for (let each = 0; each < count; each++) render()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / count
  }
  times(500)
  console.log(JSON.stringify({ html: render(), cpu: times(500) }))`

/**
 * Measures the CPU time of one render on a server. Each round runs in a new process, because which functions the engine
 * compiles is random, and one process would keep its random state for all rounds.
 */
export async function measureServer(rounds: number): Promise<Map<FormName, number[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const files = new Map<FormName, string>()
  for (const [index, name] of formNames.entries()) {
    const file = join(folder, `${index}.mjs`)
    writeFileSync(file, (await buildForm(forms[name], 'server')) + measured)
    files.set(name, file)
  }
  const results = await interleave(files, rounds, async (file) => {
    const { html, cpu }: { html: string; cpu: number } = JSON.parse(
      execFileSync(execPath, [file], { encoding: 'utf8' }),
    )
    const missing = requiredParts.filter((part) => !part.test(html))
    if (missing.length > 0) throw new Error(`A form has no ${missing.join(', ')}: ${html}`)
    return cpu
  })
  rmSync(folder, { recursive: true })
  return results
}
