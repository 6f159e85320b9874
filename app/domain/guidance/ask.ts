import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { institutionsLed } from '../learners'
import type { GuidanceEvent } from './events'
import { about, type Guidance, givenToday, isGiven } from './store'
import type { GuidanceRefusal } from './vocabulary'

type Pupil = { id: string; hubId: string; institutionId: string | null; label: string; yearGroup: number | null }
const asPupil = { id: true, hubId: true, institutionId: true, label: true, yearGroup: true } as const

const begun = (
  { id: learnerId, hubId, institutionId, label, yearGroup }: Pupil,
  as: Pick<Guidance, 'state' | 'askedBy' | 'adviserId'>,
  at: Date,
): Guidance => ({
  ...{ id: randomUUID(), hubId, institutionId: institutionId ?? '', learnerId, label, yearGroup: yearGroup ?? 0 },
  ...as,
  ...{ askedAt: at, since: at, metOn: null, sharedAt: null, followUpOn: null, version: 1 },
})

/** The adviser of an institution, where there is one alone. */
const onlyAdviser = async (tx: Tx, institutionId: string): Promise<string | null> => {
  const given = await tx.guidanceAdviser.findMany({ where: { institutionId, ...givenToday() }, take: 2 })
  return given.length === 1 ? (given[0]?.adviserId ?? null) : null
}

/**
 * A pupil asks for a meeting, in their own words or without any. Nothing has to be done first: no gate is asked. Refused:
 * `open-already` while one is under way.
 */
export const requestGuidance = command({
  name: 'guidance.request',
  load: async (tx: Tx, _input: { wish: string }, actor) => {
    const [, id = ''] = /^learner\.(.+)$/.exec(actor.personId) ?? []
    const pupil = isId(id) ? await tx.learner.findUnique({ where: { id }, select: asPupil }) : null
    if (!pupil?.institutionId || pupil.yearGroup === null) return null
    return { pupil, adviserId: await onlyAdviser(tx, pupil.institutionId) }
  },
  allow: (actor, { pupil }) => actor.personId === `learner.${pupil.id}`,
  decide: (
    { pupil, adviserId },
    { wish },
    at,
  ): Decision<{ meeting: Guidance; wish: string }, GuidanceEvent, GuidanceRefusal> => {
    const meeting = begun(pupil, { state: 'requested', askedBy: 'pupil', adviserId }, at)
    return accept({ meeting, wish }, { type: 'guidance-requested' as const, ...about(meeting) })
  },
  save: async (tx, { meeting, wish }) => {
    await tx.guidanceMeeting.create({ data: meeting })
    const { id: meetingId, hubId, adviserId } = meeting
    await tx.guidanceRecord.create({ data: { meetingId, hubId, adviserId, wish } })
  },
  constraints: { guidance_meeting_one_open: 'open-already' },
})

type ToSchedule = { institutionId: string; adviserId: string; learnerIds: readonly string[] }

/** The most that are put on an adviser's list at once: a class or two. */
export const scheduledAtOnce = 60

/**
 * Whoever leads on careers puts pupils, a class at once, on an adviser's list. Pupils with a meeting under way are left as
 * they are. Refused: `nobody` where all have one, `not-given` where the adviser is not the institution's.
 */
export const scheduleGuidance = command({
  name: 'guidance.schedule-many',
  load: async (tx: Tx, { institutionId, adviserId, learnerIds }: ToSchedule, actor) => {
    if (!institutionsLed(actor).includes(institutionId)) return null
    const ids = [...new Set(learnerIds)].filter(isId).slice(0, scheduledAtOnce)
    const pupils = await tx.learner.findMany({ where: { id: { in: ids }, institutionId }, select: asPupil })
    const open = await tx.guidanceMeeting.findMany({
      where: {
        learnerId: { in: ids },
        state: { in: ['requested', 'scheduled', 'offered', 'booked', 'did-not-attend'] },
      },
      select: { learnerId: true },
    })
    const free = pupils.filter(({ id }) => !open.some(({ learnerId }) => learnerId === id))
    return { institutionId, pupils: free, given: await isGiven(tx, adviserId, institutionId) }
  },
  allow: (actor, { institutionId }) => wears(actor, 'careers-leader', institutionId),
  decide: ({ pupils, given }, { adviserId }, at): Decision<Guidance[], GuidanceEvent, GuidanceRefusal> => {
    if (!given) return refuse('not-given')
    if (pupils.length === 0) return refuse('nobody')
    const made = pupils.map(pupil => begun(pupil, { state: 'scheduled', askedBy: 'staff', adviserId }, at))
    return accept(made, ...made.map(one => ({ type: 'guidance-scheduled' as const, ...about(one) })))
  },
  save: async (tx, made) => {
    // The record is the two's own: it begins when one of them writes in it.
    await tx.guidanceMeeting.createMany({ data: made })
  },
  constraints: { guidance_meeting_one_open: 'open-already' },
})
