import { randomUUID } from 'node:crypto'
import { accept, refuse } from '../kernel/decision'
import { workingState } from './cycle'
import { type CanvasRow, countsOf, workOf } from './exploring'
import { exploringCommand } from './exploring-command'
import { about, type WithCycle } from './moving'
import { mayExplore, mayExploreOrFacilitate, mayFacilitate } from './policy'
import { isSelfOpen } from './what-is-left'

export const mostOnCanvas = 6

/** The canvas opens after the discussion; while it is being read it waits. */
const isOpen = ({ cycle }: WithCycle): boolean => workingState(cycle) === 'triangulating'

const blank = ({ learner, cycle }: WithCycle, question: number, at: Date): CanvasRow => ({
  ...{ id: randomUUID(), hubId: learner.hubId, learnerId: learner.id, cycleId: cycle.id, question, changedAt: at },
  ...{ share: '', differ: '', depended: '', self: '', scribedBy: null, fragments: [] },
})

/** Fragments of this cycle that answer a question, each contributor once: heard, read or kept. */
export const toPlace = ({ heard, thoughts }: Pick<WithCycle, 'heard' | 'thoughts'>, question: number) => {
  const found = new Map([...thoughts, ...heard].filter(one => one.question === question).map(one => [one.teller, one]))
  return [...found.values()]
}

/**
 * Lays fragments of one question beside each other: those of this cycle, by their contributors' pseudonyms. Another
 * question clears what was laid and written before.
 */
export const placeFragments = exploringCommand({
  name: 'place-fragments',
  allow: (actor, { learner }) => mayExploreOrFacilitate(actor, learner),
  decide: (exploring, input: { learnerId: string; question: number; tellers: readonly string[] }, at) => {
    if (!isOpen(exploring)) return refuse('locked')
    const placed = toPlace(exploring, input.question).filter(({ teller }) => input.tellers.includes(teller))
    if (placed.length < new Set(input.tellers).size) return refuse('not-met')
    if (placed.length > mostOnCanvas) return refuse('too-many')
    const before = exploring.canvas
    const same = before?.question === input.question
    const canvas = before
      ? same
        ? before
        : { ...blank(exploring, input.question, at), id: before.id }
      : blank(exploring, input.question, at)
    const fragments = placed.map(({ answerId, teller, question, major, role }, index) => ({
      ...{ id: randomUUID(), hubId: canvas.hubId, learnerId: canvas.learnerId, canvasId: canvas.id },
      ...{ position: index + 1, answerId, teller, question, major, role },
    }))
    return accept(
      { ...exploring, canvas: { ...canvas, fragments, changedAt: at } },
      { type: 'canvas-changed' as const, ...about(exploring) },
    )
  },
})

/** What the answers share, where they differ, and what it depended on. A member of staff may write down what is said. */
export const compareFragments = exploringCommand({
  name: 'compare-fragments',
  allow: (actor, { learner }) => mayExploreOrFacilitate(actor, learner),
  decide: (
    exploring,
    { share, differ, depended }: { learnerId: string; share: string; differ: string; depended: string },
    at,
    actor,
  ) => {
    const { canvas, learner, cycle } = exploring
    if (!isOpen(exploring) || !canvas) return refuse('locked')
    const scribes = !mayExplore(actor, learner) && mayFacilitate(actor, learner)
    if (cycle.phase === 'ks2' && !scribes) return refuse('no-typing')
    const scribedBy = scribes ? actor.personId : canvas.scribedBy
    return accept(
      { ...exploring, canvas: { ...canvas, share, differ, depended, scribedBy, changedAt: at } },
      { type: 'canvas-changed' as const, ...about(exploring) },
    )
  },
})

/** Turning to oneself: locked until the fragments of three people are placed and compared. */
export const writeSelf = exploringCommand({
  name: 'write-self',
  allow: (actor, { learner }) => mayExploreOrFacilitate(actor, learner),
  decide: (exploring, { self }: { learnerId: string; self: string }, at, actor) => {
    const { canvas, learner, cycle } = exploring
    if (!isOpen(exploring) || !canvas) return refuse('locked')
    if (!isSelfOpen(workOf(exploring), countsOf(exploring))) return refuse('self-locked')
    const scribes = !mayExplore(actor, learner) && mayFacilitate(actor, learner)
    if (cycle.phase === 'ks2' && !scribes) return refuse('no-typing')
    const scribedBy = scribes ? actor.personId : canvas.scribedBy
    return accept(
      { ...exploring, canvas: { ...canvas, self, scribedBy, changedAt: at } },
      { type: 'canvas-changed' as const, ...about(exploring) },
    )
  },
})
