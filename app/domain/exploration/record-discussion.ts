import { randomUUID } from 'node:crypto'
import type { Actor } from '../kernel/actor'
import { accept, refuse } from '../kernel/decision'
import { addDays, type Day, dateOf, dayOf } from '../kernel/working-days'
import { mostTalkers, pupilTalkers } from './counts'
import { countsOf, type DiscussionRow, isPupil } from './exploring'
import { groupCommand } from './exploring-command'
import type { DiscussionKind } from './kinds'
import { about } from './moving'
import { mayExplore, mayFacilitate } from './policy'

export type Discussed = {
  /** Those of the group whose record it is. Others may have talked too. */
  learnerIds: readonly string[]
  /** How many people talked, everybody counted; of a lesson, how many at each table. */
  people: number
  kind: DiscussionKind
  /** Who kept the talk going, as the record says it; for pupils the member of staff who records it. */
  facilitator: string
  heldOn: Day
  /** One thing that surprised them. */
  surprised: string
  /** The lesson whose talk it was: a class talks at several tables, and a lesson's talk is on a record once. */
  lessonId?: string
}

/** Days back for which a talk may still be recorded. */
export const recordedWithin = 366

const note = groupCommand({
  name: 'record-discussion',
  allow: (actor, { learner }) => mayFacilitate(actor, learner) || mayExplore(actor, learner),
  decide: (exploring, input: Discussed & { groupId: string }, at, actor) => {
    const { learner, cycle } = exploring
    const { people, kind, heldOn, surprised, facilitator, groupId, lessonId } = input
    if (exploring.discussions.some(one => one.groupId === groupId)) return accept(exploring)
    const pupil = isPupil(learner)
    const least = countsOf(exploring).talkers
    if (people < Math.max(least, lessonId ? 0 : input.learnerIds.length)) return refuse('too-few')
    if (people > (pupil ? pupilTalkers.most : mostTalkers)) return refuse('too-many')
    if (pupil !== (kind === 'class')) return refuse('wrong-kind')
    // A pupil's talk is recorded by who led it, or by the lesson it belongs to; never by the pupil alone.
    if (pupil && !mayFacilitate(actor, learner) && actor.personId.startsWith('learner.')) return refuse('staff-records')
    const today = dayOf(at)
    if (heldOn > today) return refuse('not-yet')
    if (heldOn < addDays(today, -recordedWithin)) return refuse('long-ago')
    if (surprised.trim() === '') return refuse('nothing-said')
    const row: DiscussionRow = {
      ...{ id: randomUUID(), hubId: learner.hubId, learnerId: learner.id, cycleId: cycle.id, groupId },
      ...{ people, kind, facilitator, heldOn: dateOf(heldOn), surprised: surprised.trim() },
      ...{ recordedBy: actor.personId, recordedAt: at },
    }
    return accept(
      { ...exploring, discussions: [...exploring.discussions, row] },
      { type: 'discussion-recorded' as const, ...about(exploring), groupId },
    )
  },
})

/** Records one talk for everybody of it whose record it is. */
export const recordDiscussion = (actor: Actor, input: Discussed) =>
  note(actor, { ...input, groupId: input.lessonId ?? randomUUID() })
