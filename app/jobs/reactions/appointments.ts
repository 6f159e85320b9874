import type { z } from 'zod'
import type { AppointmentEvent } from '~/domain/appointments/events'
import { enqueue } from '~/platform/queue'
import { mail } from '../mail'
import type { Reactions } from '../registry'

type Letter = z.input<(typeof mail.jobs)['tell-of-meeting']['payload']>
type About = { id: string; hubId: string; subjectId: string; adviceId: string | null }

/** A letter to each side, told once for this fact; of a meeting that is not for an adult there is none. */
const tell = ({ id, hubId, subjectId, adviceId }: About, letter: Letter['letter'], ...to: Letter['to'][]) =>
  adviceId === null
    ? []
    : to.map(one => enqueue(mail, 'tell-of-meeting', { hubId, letter, appointmentId: subjectId, to: one, because: id }))

export const appointments: Reactions<AppointmentEvent> = {
  // Times are offered several at once and told of together.
  'appointment-offered': fact => (fact.first ? tell(fact, 'offered', 'adult') : []),
  'appointment-booked': fact => tell(fact, 'booked', 'adult', ...(fact.side === 'adult' ? ['adviser' as const] : [])),
  'appointment-moved': fact =>
    tell({ ...fact, subjectId: fact.to }, 'moved', 'adult', ...(fact.side === 'adult' ? ['adviser' as const] : [])),
  'appointment-cancelled': fact => {
    if (fact.ended) return [...tell(fact, 'ended', 'adult'), ...tell(fact, 'cancelled', 'adviser')]
    return fact.side === 'adult' ? tell(fact, 'cancelled', 'adult', 'adviser') : tell(fact, 'called-off', 'adult')
  },
  'appointment-attended': () => [],
  // The second time the request is closed, and its own letter says that the door stays open.
  'appointment-missed': fact => (fact.again ? [] : tell(fact, 'missed', 'adult')),
  'appointment-lapsed': () => [],
  'appointment-rung': () => [],
  'diary-hours-changed': () => [],
  'diary-time-added': () => [],
  'diary-time-closed': () => [],
  'diary-feed-made': () => [],
}
