/** A steady stream of numbers from 0 to 1 out of any text (FNV-1a into mulberry32): the same text, the same landscape. */
const stream = (seed: string) => {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const width = 320
const height = 120
const bends = 4
const contours = 6

/** A smooth line across the whole picture through these heights. */
const line = (heights: readonly number[]) => {
  const step = width / (heights.length - 1)
  const [first = 0, ...rest] = heights.map(Math.round)
  const half = Math.round(step / 2)
  return rest.reduce((drawn, y, index) => {
    const x = Math.round(step * (index + 1))
    return index === 0 ? `${drawn}C${half} ${first} ${x - half} ${y} ${x} ${y}` : `${drawn}S${x - half} ${y} ${x} ${y}`
  }, `M0 ${first}`)
}

/** The lines of one landscape: contours that follow one another, and two paths that cross them and each other. */
export const landscape = (seed: string) => {
  const next = stream(seed)
  const between = (low: number, high: number) => low + next() * (high - low)
  const ground = Array.from({ length: bends + 1 }, () => between(-16, 16))
  const lift = Array.from({ length: bends + 1 }, () => between(0.55, 1.45))
  const gap = height / contours

  const hills = Array.from({ length: contours }, (_, index) =>
    line(ground.map((y, bend) => height / 2 + y + (index - (contours - 1) / 2) * gap * (lift[bend] ?? 1) * 0.9)),
  )
  const low = between(70, 108)
  const high = between(12, 50)
  const crossing = between(48, 72)
  return {
    hills: hills.join(''),
    out: line([low, between(62, 100), crossing, high]),
    back: line([high, crossing, between(62, 100), low]),
  }
}

/**
 * Contour lines drawn from a thing's id, where other sites would show a face or a stock photograph. Every one has the
 * same number of lines of the same weight, so nobody looks more important than anybody else.
 */
export const PathPattern = ({
  seed,
  className = 'tv-pattern',
  whole,
}: {
  seed: string
  className?: string
  /** Shows all of it, drawn out to the shape of its place; otherwise a part that fills the place. */
  whole?: boolean
}) => {
  const { hills, out, back } = landscape(seed)
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio={whole ? 'none' : 'xMidYMid slice'}
      aria-hidden="true"
      focusable="false"
    >
      <path className="tv-pattern__hills" d={hills} />
      <path className="tv-pattern__out" d={out} />
      <path className="tv-pattern__back" d={back} />
    </svg>
  )
}
