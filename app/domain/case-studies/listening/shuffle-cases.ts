import { below, keyOf, stream } from './random'
import { mixOf, type Turn } from './shuffle'
import { unpackVoices, type Voices } from './voices'

/** Voices made from a name, and the measures of fairness. For trying the mix. */

const randomBytes = (count: number, seed: string) => {
  const draw = stream(keyOf(seed))
  return Array.from({ length: count }, () => below(draw, 256))
}

/** Voices with these questions each, under ids that come from a name. */
export const voicesWith = (questions: readonly number[], name = 'people'): Voices => {
  const rows = questions.map((bits, index) => {
    const row = Buffer.alloc(20)
    Buffer.from(randomBytes(16, `${name} ${index}`)).copy(row)
    row.writeInt32BE(bits, 16)
    return row
  })
  return unpackVoices(Buffer.concat(rows.sort(Buffer.compare)))
}

/** The first turns of a seed's mix. */
export const take = (seed: string, voices: Voices, count: number): Turn[] => {
  const turns: Turn[] = []
  for (const turn of mixOf(seed, voices)) {
    turns.push(turn)
    if (turns.length === count) break
  }
  return turns
}

/** The value a chi-square stays under in 999 of 1,000 fair trials (Wilson and Hilferty). */
export const fairUnder = (freedom: number): number => {
  const spread = 2 / (9 * freedom)
  return freedom * (1 - spread + 3.0902 * Math.sqrt(spread)) ** 3
}

export const chiSquare = (counts: readonly number[], expected: readonly number[]): number =>
  counts.reduce((sum, count, index) => sum + (count - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 1), 0)
