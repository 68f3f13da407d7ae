/**
 * Measures each subject once a round, every round beginning with the next one: what slows the machine for a while slows
 * all of them, and none always comes first.
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
