import { randomUUID } from 'node:crypto'
import type { Tx } from '~/platform/db'
import { mayMove } from '../advice'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { refuse } from '../kernel/decision'
import {
  about,
  bookedOf,
  type Decided,
  isFurther,
  moved,
  offersOf,
  registeredFor,
  saveArrangement,
  withStep,
} from './arranging'
import { type AdviserTime, appointmentAt, arrangements, databaseSays, timeOf } from './store'
import { clash } from './times'
import { offered } from './vocabulary'

export type ToOffer = { adviceId: string; timeIds: readonly string[] }

const load = async (tx: Tx, { adviceId, timeIds }: ToOffer, actor: Actor) => {
  const arranged = await arrangements.lock(tx, adviceId, actor)
  if (!arranged) return null
  const times: (AdviserTime | null)[] = []
  for (const id of new Set(timeIds)) times.push(await timeOf(tx, id, arranged.adviserId))
  return { ...arranged, times }
}

/**
 * An adviser offers times to whoever asked, two at least. They are held until one is chosen, or for seven days. Offering
 * again lets go of what was offered before. Refused: `choose-two`, `time-gone`, `time-passed`, `times-clash`, `booked-already`,
 * `beyond-registration`, and what the request's table or the database says.
 */
export const offerTimes = command({
  name: 'appointments.offer',
  load,
  allow: (actor, { asked }) => mayMove(actor, 'offer', asked.request),
  decide: (arranged, _input, at, actor): Decided => {
    const { asked, adviserId, spaces, times } = arranged
    const { request } = asked
    if (isFurther(request) && bookedOf(arranged)) return refuse('booked-already')
    const found = times.filter(time => time !== null)
    if (found.length < times.length) return refuse('time-gone')
    if (found.length < offered.least || found.length > offered.most) return refuse('choose-two')
    if (found.some(({ startsAt }) => startsAt <= at)) return refuse('time-passed')
    if (found.some(({ startsAt }) => !registeredFor(arranged, startsAt))) return refuse('beyond-registration')
    const of = { hubId: request.hubId, adviserId, subjectId: request.id, adviceId: request.id }
    const added = found.map(time =>
      appointmentAt(time, spaces, { ...of, id: randomUUID(), state: 'offered' as const }, at),
    )
    if (added.some((one, index) => added.slice(index + 1).some(other => clash(one, other))))
      return refuse('times-clash')
    const changed = offersOf(arranged).flatMap(one => moved(one, 'let-go', at) ?? [])
    return withStep(
      arranged,
      'offer',
      { actor, at, with: { firstOfferedAt: request.firstOfferedAt ?? at } },
      {
        ...{ changed, added },
        facts: [
          ...changed.map(one => ({ type: 'appointment-lapsed' as const, ...about(one) })),
          ...added.map((one, index) => ({ type: 'appointment-offered' as const, ...about(one), first: index === 0 })),
        ],
      },
    )
  },
  save: saveArrangement,
  constraints: databaseSays,
})
