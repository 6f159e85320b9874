import type { Turn } from '~/domain/case-studies/listening/shuffle'
import { chiSquare, fairUnder, take } from '~/domain/case-studies/listening/shuffle-cases'
import { questionsIn } from '~/domain/case-studies/listening/voices'
import { type Drill, type Finding, sized } from '../drill'
import { givenLibrary, type Library } from './library'

/** Two turns running: who is heard first tells whether all weigh the same, who is next whether anybody is heard twice. */
const turnsEach = 2
const hundredths = (value: number) => Math.round(value * 100) / 100

/** How evenly a way of drawing gives everybody of a library their turn. */
export const weigh = (
  { voices, leaving }: Library,
  draws: number,
  draw: (seed: string) => readonly Turn[],
): Finding => {
  const [firsts, seconds] = [new Array<number>(voices.size).fill(0), new Array<number>(voices.size).fill(0)]
  let repeats = 0
  for (let n = 0; n < draws / turnsEach; n++) {
    const [one, two] = draw(`weigh ${n}`)
    if (!one || !two) throw new Error('There is nothing to draw.')
    firsts[one.voice] = (firsts[one.voice] ?? 0) + 1
    seconds[two.voice] = (seconds[two.voice] ?? 0) + 1
    if (one.voice === two.voice) repeats++
  }
  const fair = (counts: readonly number[]) => {
    const sum = counts.reduce((all, count) => all + count, 0)
    return chiSquare(
      counts,
      counts.map(() => sum / counts.length),
    )
  }
  const heard = (band: string) => firsts.reduce((sum, count, voice) => sum + (leaving(voice) === band ? count : 0), 0)
  const [early, late] = [heard('16-or-before'), heard('22-or-later')]
  const clips = voices.questions.reduce((sum, bits) => sum + questionsIn(bits).length, 0)
  const [most, mostOfTwo] = [fairUnder(voices.size - 1), fairUnder(1)]
  const [first, second, bands] = [fair(firsts), fair(seconds), fair([early, late])]
  return {
    name: 'equal-weight',
    figures: {
      ...{ people: voices.size, clips, draws: Math.floor(draws / turnsEach) * turnsEach },
      'chi-square of the first': hundredths(first),
      'of the next': hundredths(second),
      'fair under': hundredths(most),
      'left at 16': early,
      'left at 22 or later': late,
      'heard twice running': repeats,
    },
    target: 'everybody as often, however long at school and however much they say; nobody twice running',
    holds: voices.size > 40 && first < most && second < most && bands < mostOfTwo && repeats === 0,
  }
}

/** The mix over people of every leaving age who may be heard: everybody's turn is as likely as anybody else's. */
export const equalWeight: Drill = async scale => {
  const library = await givenLibrary()
  return weigh(library, sized(100_000, scale), seed => take(seed, library.voices, turnsEach))
}
