/** Does the same to many at once, at most so many in the air. Answers in the order of the things. */
export const atOnce = async <T, R>(
  things: readonly T[],
  run: (thing: T, index: number) => Promise<R>,
  most = 64,
): Promise<R[]> => {
  const results: R[] = []
  const waiting = things.entries()
  const take = async () => {
    for (const [index, thing] of waiting) results[index] = await run(thing, index)
  }
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, take))
  return results
}
