import type { z } from 'zod'
import type { GuidanceEvent } from '~/domain/guidance/events'
import { enqueue } from '~/platform/queue'
import { mail } from '../mail'
import type { Reactions } from '../registry'

type Letter = z.input<(typeof mail.jobs)['tell-of-guidance']['payload']>
type About = { id: string; hubId: string; subjectId: string }

/** A letter to one side, told once for this fact. Pupils have no address and read it on their own page. */
const tell = ({ id, hubId, subjectId: guidanceId }: About, letter: Letter['letter'], ...to: Letter['to'][]) =>
  to.map(one => enqueue(mail, 'tell-of-guidance', { hubId, letter, guidanceId, to: one, because: id }))

export const guidance: Reactions<GuidanceEvent> = {
  'guidance-requested': fact => tell(fact, 'requested', 'careers-leader', 'adviser'),
  // A class may be planned at once: the adviser finds the list on their own pages, and no letter for each.
  'guidance-scheduled': () => [],
  'guidance-offered': () => [],
  'guidance-offer-lapsed': () => [],
  'guidance-booked': fact => tell(fact, 'booked', 'careers-leader', 'adviser'),
  'guidance-unbooked': () => [],
  'guidance-attended': () => [],
  'guidance-missed': () => [],
  'guidance-record-shared': () => [],
  'guidance-follow-up-due': fact => tell(fact, 'look-back', 'adviser'),
  'guidance-closed': () => [],
  'guidance-cancelled': fact => tell(fact, 'cancelled', 'careers-leader', 'adviser'),
  'guidance-action-done': () => [],
  'guidance-adviser-given': () => [],
  'guidance-adviser-ended': () => [],
}
