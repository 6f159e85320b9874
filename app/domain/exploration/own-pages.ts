import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { listenerOf, searchChoices } from '../case-studies'
import { majorGroups } from '../case-studies/forms'
import type { Actor } from '../kernel/actor'
import { sectors } from '../kernel/sectors'
import { dayOf } from '../kernel/working-days'
import { canvasView } from './canvas-view'
import { contrastAxes, contrastOf, leavingLevels, unmetOf } from './contrast'
import { isHeard } from './done'
import { isPupil } from './exploring'
import { gateClosedBecause } from './gate'
import { gateFactsOf } from './gate-facts'
import { ownExploring } from './own'
import { standingOf } from './stage-views'
import { workView } from './work-views'

/** The explorer's own first page: where they stand, and what came before. */
export const ownHome = async (viewer: Actor) => {
  const exploring = await ownExploring(viewer)
  if (!exploring) return null
  const { learner } = exploring
  const { earlier, gate } = await transact(viewer, async tx => ({
    earlier: await tx.explorationCycle.findMany({
      where: { learnerId: learner.id, state: 'superseded' },
      select: { id: true, phase: true, startedAt: true },
      orderBy: { startedAt: 'asc' },
    }),
    gate: (await gateFactsOf(tx, [learner.id])).get(learner.id),
  }))
  return {
    ...{ label: learner.label, pupil: isPupil(learner), voice: learner.voice, profilingOn: learner.profilingOn },
    /** On a device tied to the record by a card, which the next pupil may use. */
    tied: viewer.personId !== learner.personId,
    standing: standingOf(exploring),
    earlier: earlier.map(({ id, phase, startedAt }) => ({ id, phase, startedOn: dayOf(startedAt) })),
    closed: gate ? gateClosedBecause(gate, clock.now()) : [],
  }
}

/** All that an explorer made, for looking at, printing and taking along. */
export const ownPortfolio = async (viewer: Actor) => {
  const exploring = await ownExploring(viewer)
  if (!exploring) return null
  const { learner } = exploring
  const work = await workView(viewer, exploring)
  return {
    label: learner.label,
    pupil: isPupil(learner),
    madeOn: dayOf(clock.now()),
    standing: standingOf(exploring),
    work,
  }
}

export type Portfolio = NonNullable<Awaited<ReturnType<typeof ownPortfolio>>>

/** One thought of the explorer's own, with its file's key for serving and deleting. */
export const ownThought = async (viewer: Actor, thoughtId: string) => {
  const exploring = await ownExploring(viewer)
  const row = exploring?.thoughts.find(({ id }) => id === thoughtId)
  if (!exploring || !row) return null
  const { thoughts } = await workView(viewer, { ...exploring, thoughts: [row], heard: [], canvas: null })
  const [thought] = thoughts
  const { fileKey, fileMime, fileBytes } = row
  return thought ? { thought, learnerId: exploring.learner.id, file: { fileKey, fileMime, fileBytes } } : null
}

/** The explorer's own canvas as it can be worked on; of `asked` or the question that lies there. */
export const ownCanvas = async (viewer: Actor, asked: number | null) => {
  const exploring = await ownExploring(viewer)
  return exploring && canvasView(viewer, exploring, asked)
}

/** Where the explorer has been, axis by axis, with the places nobody took them to yet. */
export const ownMap = async (viewer: Actor) => {
  const exploring = await ownExploring(viewer)
  if (!exploring) return null
  const contrast = contrastOf(exploring.heard.filter(isHeard))
  const places = await searchChoices(listenerOf(viewer))
  const all = { major: [...majorGroups], leaving: [...leavingLevels], sector: [...sectors], district: places.districts }
  return contrastAxes.map(axis => ({ axis, been: contrast[axis], notYet: unmetOf(axis, contrast, all[axis]) }))
}

/** Kinds of work the explorer has met nobody from, for a mix that leans there; empty where there is none left. */
export const ownUnmetGroups = async (viewer: Actor): Promise<string[]> => {
  const exploring = await ownExploring(viewer)
  if (!exploring) return []
  return unmetOf('major', contrastOf(exploring.heard.filter(isHeard)), majorGroups)
}
