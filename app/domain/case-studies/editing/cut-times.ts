import { lengthOf, type Stretch, without } from '~/platform/media'

/** What of a recording is kept, in milliseconds of the recording as it came. */
export type Kept = readonly (readonly [fromMs: number, toMs: number])[]

export const stretchesOf = (kept: Kept | null, originalMs: number): Stretch[] =>
  kept ? kept.map(([fromMs, toMs]) => ({ fromMs, toMs })) : [{ fromMs: 0, toMs: originalMs }]

/** A moment of the cut as it is heard, as a moment of the recording as it came. */
export const inOriginal = (kept: Kept | null, cutMs: number): number => {
  if (!kept) return cutMs
  let left = cutMs
  for (const [fromMs, toMs] of kept) {
    if (left <= toMs - fromMs) return fromMs + left
    left -= toMs - fromMs
  }
  return kept.at(-1)?.[1] ?? cutMs
}

/** A moment of the recording as it came, as a moment of the cut; one that was cut away is where the cut closes. */
export const inCut = (kept: Kept | null, originalMs: number): number => {
  if (!kept) return originalMs
  let before = 0
  for (const [fromMs, toMs] of kept) {
    if (originalMs < fromMs) return before
    if (originalMs <= toMs) return before + originalMs - fromMs
    before += toMs - fromMs
  }
  return before
}

/** Is this moment of the recording as it came in the cut? */
export const isKept = (kept: Kept, originalMs: number): boolean =>
  kept.some(([fromMs, toMs]) => originalMs >= fromMs && originalMs < toMs)

/** What is kept once one more stretch goes; empty when nothing is left. */
export const takenOut = (kept: Kept | null, gone: Stretch, originalMs: number): [number, number][] => {
  const already = stretchesOf(kept, originalMs)
  const holes = already.flatMap(({ fromMs }, index) => [{ fromMs: already[index - 1]?.toMs ?? 0, toMs: fromMs }])
  const end = { fromMs: already.at(-1)?.toMs ?? originalMs, toMs: originalMs }
  return without([...holes, end, gone], originalMs).map(({ fromMs, toMs }) => [fromMs, toMs])
}

export const lengthOfKept = (kept: Kept): number => lengthOf(stretchesOf(kept, 0))
