import { clock } from '~/platform/clock'
import { isId, type Prisma, type Tx } from '~/platform/db'
import { advisesToday } from '../advisers'
import { type Appointment, lockDiary } from '../appointments'
import type { Actor } from '../kernel/actor'
import { dateOf, dayOf } from '../kernel/working-days'
import type { GuidanceState } from './guidance'

export type Guidance = Omit<Prisma.GuidanceMeetingGetPayload<object>, 'state'> & { state: GuidanceState }

/** A meeting with its times, and whether whoever acts may advise today. */
export type Whole = { meeting: Guidance; times: readonly Appointment[]; registered: boolean }

const whole = async (tx: Tx, id: string, actor: Actor): Promise<Whole | null> => {
  const row = await tx.guidanceMeeting.findUnique({
    where: { id },
    include: { appointments: { orderBy: { startsAt: 'asc' } } },
  })
  if (!row) return null
  const { appointments, ...meeting } = row
  return {
    meeting: meeting as Guidance,
    times: appointments as Appointment[],
    registered: await advisesToday(tx, actor.personId),
  }
}

/** Locks are taken in one order: the pupil's meeting, its adviser's diary, then times. */
export const meetings = {
  lock: async (tx: Tx, id: string, actor: Actor): Promise<Whole | null> => {
    if (!isId(id)) return null
    const rows = await tx.$queryRaw<{ adviser: string | null }[]>`
      select adviser_id::text as adviser from guidance_meeting where id = ${id}::uuid for update`
    const adviser = rows[0]?.adviser
    if (adviser) await lockDiary(tx, actor.hubId, adviser)
    return whole(tx, id, actor)
  },

  /** One meeting, not locked. */
  read: async (tx: Tx, id: string, actor: Actor): Promise<Whole | null> => (isId(id) ? whole(tx, id, actor) : null),

  save: async (tx: Tx, { id, ...next }: Guidance): Promise<void> => {
    await tx.guidanceMeeting.updateMany({ where: { id }, data: { ...next, version: { increment: 1 } } })
  },
}

/** Givings of advisers that hold today. */
export const givenToday = () => {
  const today = dateOf(dayOf(clock.now()))
  return { from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }] }
}

/** Is this adviser given to the institution's pupils today? */
export const isGiven = async (tx: Tx, adviserId: string, institutionId: string): Promise<boolean> =>
  isId(adviserId) && (await tx.guidanceAdviser.count({ where: { adviserId, institutionId, ...givenToday() } })) > 0

/** About which meeting a fact is. */
export const about = ({ id, hubId }: Pick<Guidance, 'id' | 'hubId'>) => ({ hubId, subjectId: id })
