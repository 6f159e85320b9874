/** A stretch of a recording, in milliseconds from its start: `fromMs` is in it, `toMs` is not. */
export type Stretch = { fromMs: number; toMs: number }

/** The shortest stretch worth keeping, in milliseconds. Below it only a click is heard. */
export const shortestStretch = 100

/**
 * The stretches of a recording in order, within its length, joined where they touch. Nothing given means all of it;
 * nothing left means that everything was cut away.
 */
export const keptStretches = (wanted: readonly Stretch[] | undefined, lengthMs: number): Stretch[] => {
  if (!wanted) return [{ fromMs: 0, toMs: lengthMs }]
  const within = wanted
    .map(({ fromMs, toMs }) => ({
      fromMs: Math.max(0, Math.round(fromMs)),
      toMs: Math.min(lengthMs, Math.round(toMs)),
    }))
    .filter(({ fromMs, toMs }) => toMs - fromMs >= shortestStretch)
    .sort((one, other) => one.fromMs - other.fromMs)
  const joined: Stretch[] = []
  for (const stretch of within) {
    const last = joined.at(-1)
    if (last && stretch.fromMs <= last.toMs) last.toMs = Math.max(last.toMs, stretch.toMs)
    else joined.push(stretch)
  }
  return joined
}

/** What stays when stretches are taken out of a recording. */
export const without = (removed: readonly Stretch[], lengthMs: number): Stretch[] => {
  const gone = removed.filter(({ fromMs, toMs }) => toMs > fromMs).sort((one, other) => one.fromMs - other.fromMs)
  const kept: Stretch[] = []
  let at = 0
  for (const { fromMs, toMs } of gone) {
    if (fromMs > at) kept.push({ fromMs: at, toMs: Math.min(fromMs, lengthMs) })
    at = Math.max(at, toMs)
  }
  if (at < lengthMs) kept.push({ fromMs: at, toMs: lengthMs })
  return keptStretches(kept, lengthMs)
}

/** How long stretches are together, in milliseconds. */
export const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)
