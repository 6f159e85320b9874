import { type Tx, transact } from '~/platform/db'
import { caseloadStates } from '../advice'
import { type Actor, isSystem, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { heldStates } from './appointment'
import { about, moved } from './arranging'
import type { AppointmentEvent } from './events'
import { reminderDue, toldStates, whatToTell } from './reminding'
import { type Appointment, adviceOf, arrangements, databaseSays } from './store'
import { offerDays, type Refusal } from './vocabulary'

type Named = { appointmentId: string }
type Due = { hubId: string; appointmentId: string }

const days = (count: number): number => count * 86_400_000

/** Was it offered seven days ago and not answered, or has its time come? */
export const isOver = (
  { state, startsAt, offeredAt }: Pick<Appointment, 'state' | 'startsAt' | 'offeredAt'>,
  at: Date,
) => state === 'offered' && (startsAt <= at || offeredAt.getTime() + days(offerDays) <= at.getTime())

type Asked = { state: string; adviserId: string | null } | null

/** Has the request ended, or gone to another adviser, so that the meeting is for nobody? */
const hasEnded = ({ adviserId }: Pick<Appointment, 'adviserId'>, asked: Asked): boolean =>
  asked?.adviserId !== adviserId || !caseloadStates.some(state => state === asked?.state)

/** What the clock finds in every hub; each takes all that is due, so that a missed run is made good by the next. */
export const appointmentsDue = {
  /** Times to let go of, of all requests or of one: nobody answered, their time has come, or the request has ended or gone to somebody else. */
  toLetGo: (at: Date, adviceId?: string): Promise<Due[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const found = await tx.appointment.findMany({
        where: { state: { in: [...heldStates] }, adviceId: adviceId ?? { not: null } },
        include: { advice: { select: { state: true, adviserId: true } } },
        orderBy: { id: 'asc' },
      })
      return found
        .filter(({ advice, ...one }) => isOver(one as Appointment, at) || (hasEnded(one, advice) && one.startsAt > at))
        .map(({ id, hubId }) => ({ hubId, appointmentId: id }))
    }),

  /** Meetings whose reminder has come due, with its days. */
  reminders: (at: Date): Promise<(Due & { days: number; sequence: number })[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const found = await tx.appointment.findMany({
        where: { state: 'booked', startsAt: { gt: at, lt: new Date(at.getTime() + days(9)) } },
        orderBy: { startsAt: 'asc' },
      })
      return found.flatMap(one => {
        const due = reminderDue(one, at)
        return due ? [{ hubId: one.hubId, appointmentId: one.id, days: due, sequence: one.sequence }] : []
      })
    }),

  /** Advisers with weekly hours, whose times are laid out each night. */
  diaries: (): Promise<{ hubId: string; adviserId: string }[]> =>
    transact({ system: 'clockwork' }, tx =>
      tx.adviserWeek.findMany({ distinct: ['hubId', 'adviserId'], select: { hubId: true, adviserId: true } }),
    ),
}

const load = async (tx: Tx, { appointmentId }: Named, actor: Actor) => {
  const adviceId = await adviceOf(tx, appointmentId)
  if (!adviceId) return null
  await arrangements.lock(tx, adviceId, actor)
  const found = await tx.appointment.findUnique({
    where: { id: appointmentId },
    include: { advice: { select: { state: true, adviserId: true } } },
  })
  if (!found) return null
  const { advice, ...meeting } = found
  return { meeting: meeting as Appointment, asked: advice }
}

/** Lets go of what nobody answered; and calls off what is booked for a request that has ended. Refused: `not-due`. */
export const letGoOfTime = command({
  name: 'appointments.let-go',
  load,
  allow: actor => isSystem(actor, 'appointments'),
  decide: ({ meeting, asked }, _input, at): Decision<Appointment, AppointmentEvent, Refusal> => {
    const ended = hasEnded(meeting, asked)
    const gone = isOver(meeting, at) || (ended && meeting.state === 'offered') ? moved(meeting, 'let-go', at) : null
    if (gone) return accept(gone, { type: 'appointment-lapsed' as const, ...about(gone) })
    const off = ended && meeting.state === 'booked' && meeting.startsAt > at ? moved(meeting, 'call-off', at) : null
    if (!off) return refuse('not-due')
    return accept(
      { ...off, sequence: meeting.sequence + 1 },
      { type: 'appointment-cancelled' as const, ...about(off), side: 'adult' as const, ended: true },
    )
  },
  save: async (tx, { id, ...next }) => {
    await tx.appointment.update({ where: { id }, data: next })
  },
})

/** Somebody has rung whoever gets no letters, and told them of all their times. Refused: `not-due`. */
export const noteCall = command({
  name: 'appointments.note-call',
  load: async (tx: Tx, input: Named, actor) => {
    const found = await load(tx, input, actor)
    if (!found) return null
    const { adviceId, adviserId } = found.meeting
    const rows = await tx.appointment.findMany({ where: { adviceId, adviserId, state: { in: [...toldStates] } } })
    return { ...found, meetings: rows }
  },
  allow: (actor, { meeting }) =>
    actor.hubId === meeting.hubId &&
    (wears(actor, 'coordinator') || (wears(actor, 'adviser') && meeting.adviserId === actor.personId)),
  decide: ({ meeting, meetings }, _input, at): Decision<{ ids: string[]; rungAt: Date }, AppointmentEvent, Refusal> => {
    const ids = whatToTell(meetings, at).map(({ id }) => id)
    if (ids.length === 0) return refuse('not-due')
    return accept({ ids, rungAt: at }, { type: 'appointment-rung' as const, ...about(meeting) })
  },
  save: async (tx, { ids, rungAt }) => {
    await tx.appointment.updateMany({ where: { id: { in: ids } }, data: { rungAt } })
  },
  constraints: databaseSays,
})
