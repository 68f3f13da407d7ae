/**
 * Measures each subject once per round; each round starts with the next subject. A slow phase of the machine affects all
 * subjects, and no subject is always first.
 */
export async function interleave<Name, Subject, Result>(
  subjects: ReadonlyMap<Name, Subject>,
  rounds: number,
  measure: (subject: Subject) => Promise<Result>,
): Promise<Map<Name, Result[]>> {
  const all = [...subjects]
  const results = new Map<Name, Result[]>(all.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const first = round % all.length
    for (const [name, subject] of [...all.slice(first), ...all.slice(0, first)])
      results.get(name)?.push(await measure(subject))
  }
  return results
}
