import { randomUUID } from 'node:crypto'
import {
  attendGuidance,
  bookGuidance,
  cancelGuidance,
  closeGuidance,
  doneAction,
  type GuidanceState,
  missGuidance,
  offerGuidance,
  shareRecord,
  unbookGuidance,
} from '~/domain/guidance'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given as diary, inHours } from '../../support/factories/appointments'
import { given as guiding } from '../../support/factories/guidance'
import { given as learning } from '../../support/factories/learners'
import type { Stage, Write } from './write'

type Case = { guidanceId: string; timeIds: string[]; actionId: string }
const met: readonly GuidanceState[] = ['attended', 'record-shared']

/** A pupil's meeting in a state; a booked one so many hours from now. */
const arrangeMeeting = async (
  { hubId, adviser, school }: Stage,
  state: GuidanceState,
  hours: number,
): Promise<Case> => {
  await guiding.giving(hubId, school.id, adviser.id)
  const learner = await learning.learner(hubId, school.id, { yearGroup: 10 })
  const at = clock.now()
  const made = await guiding.meeting(learner, adviser.id, state, {
    ...(met.includes(state) ? { metOn: dateOf(dayOf(at)) } : {}),
    ...(state === 'record-shared' ? { sharedAt: at, talked: 'Two ways on' } : {}),
  })
  const of = { hubId, adviserId: adviser.id }
  const times = [await diary.time(of, inHours(72)), await diary.time(of, inHours(76))]
  const actionId = randomUUID()
  await transact(system('guidance', hubId), async tx => {
    const startsAt = inHours(hours)
    const endsAt = new Date(startsAt.getTime() + 45 * 60_000)
    const held = { startsAt, endsAt, heldUntil: endsAt, awayFrom: startsAt, awayUntil: endsAt, way: 'phone' }
    if (state === 'booked')
      await tx.appointment.create({
        data: {
          ...{ ...of, ...held, series: made.id, guidanceId: made.id, subjectId: learner.id, state: 'booked' },
          ...{ offeredAt: at, since: at },
        },
      })
    if (state === 'record-shared')
      await tx.guidanceAction.create({
        data: {
          ...{ ...of, id: actionId, meetingId: made.id, place: 0, kind: 'cv', owner: 'adviser' },
          dueOn: dateOf(addDays(dayOf(at), 20)),
        },
      })
  })
  return { guidanceId: made.id, timeIds: times.map(({ id }) => id), actionId }
}

const on = (
  { name, moves = [], ahead }: Omit<Write, 'arrange'>,
  state: GuidanceState,
  press: (actor: Actor, of: Case) => Promise<Outcome<unknown, string>>,
  hours = 48,
): Write => ({
  ...{ name, moves, ...(ahead ? { ahead } : {}) },
  arrange: async stage => {
    const of = await arrangeMeeting(stage, state, hours)
    return () => press(stage.actor, of)
  },
})

const share = (actor: Actor, { guidanceId }: Case) =>
  shareRecord(actor, { guidanceId, talked: 'Two ways on', actions: [] })

/** What an adviser writes about pupils' meetings. */
export const ofGuidance: readonly Write[] = [
  on({ name: 'offer a pupil times', moves: ['guidance.offer'], ahead: true }, 'scheduled', offerGuidance),
  on(
    { name: 'book a pupil', moves: ['guidance.book'], ahead: true },
    'scheduled',
    (actor, { guidanceId, timeIds: [timeId = ''] }) => bookGuidance(actor, { guidanceId, timeId }),
  ),
  on({ name: 'unbook a pupil', moves: ['guidance.unbook'] }, 'booked', unbookGuidance),
  on({ name: 'meet a pupil', moves: ['guidance.attend'] }, 'booked', attendGuidance, -3),
  on({ name: 'miss a pupil', moves: ['guidance.miss'] }, 'booked', missGuidance, -3),
  on({ name: 'share a record', moves: ['guidance.share'] }, 'attended', share),
  on({ name: 'do what was agreed' }, 'record-shared', doneAction),
  on({ name: 'close guidance', moves: ['guidance.close'] }, 'record-shared', closeGuidance),
  on({ name: 'cancel guidance', moves: ['guidance.cancel'] }, 'scheduled', cancelGuidance),
]
