import { type CountName, type Counts, countNames, countRules } from './counts'
import { type Canvas, doneOf, type Work } from './done'
import type { Stage } from './stages'

const writings = ['share', 'differ', 'depended', 'self'] as const
type Writing = (typeof writings)[number]

/** One thing that a stage still asks: of what, and how many more. Its sentence is in the texts; no share of a whole. */
export type Left = { what: CountName | Writing; more: number }

/** These shape what counts and are never asked for by themselves. */
const shaping: readonly CountName[] = ['sessionLength', 'wordsInThought', 'talkers']

const isWritten = (canvas: Canvas | null, writing: Writing): boolean => (canvas?.[writing] ?? '').trim() !== ''

/** Do the fragments lie on the canvas that the self prompt waits for? */
export const isPlaced = (work: Work, counts: Counts): boolean => {
  const done = doneOf(work, counts)
  return (['canvasFragments', 'canvasContributors', 'canvasGroups'] as const).every(name => done[name] >= counts[name])
}

/** The self prompt opens when the fragments are placed and what they share, differ in and depended on is written. */
export const isSelfOpen = (work: Work, counts: Counts): boolean =>
  isPlaced(work, counts) && (['share', 'differ', 'depended'] as const).every(writing => isWritten(work.canvas, writing))

/** What a stage still asks of a learner, in the order it is said; nothing when it is complete. */
export const whatIsLeft = (stage: Stage, work: Work, counts: Counts): Left[] => {
  const done = doneOf(work, counts)
  const stated = work.stated.majors.length + work.stated.sectors.length > 0
  const numbers = countNames.flatMap((name): Left[] => {
    if (countRules[name].stage !== stage || shaping.includes(name)) return []
    if (name === 'outside' && !stated) return []
    const more = counts[name] - done[name]
    return more > 0 ? [{ what: name, more }] : []
  })
  if (stage !== 'triangulate') return numbers
  return [
    ...numbers,
    ...writings.flatMap((writing): Left[] => (isWritten(work.canvas, writing) ? [] : [{ what: writing, more: 1 }])),
  ]
}

export const isComplete = (stage: Stage, work: Work, counts: Counts): boolean =>
  whatIsLeft(stage, work, counts).length === 0
