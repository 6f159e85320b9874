import type { z } from 'zod'
import type { PlacementEvent } from '~/domain/placements/events'
import { enqueue } from '~/platform/queue'
import { mail } from '../mail'
import { placements as queue } from '../placements'
import type { Reactions } from '../registry'

type Letter = z.input<(typeof mail.jobs)['tell-of-placement']['payload']>
type About = { id: string; hubId: string; subjectId: string }

/** A letter to one side, told once for this fact. */
const tell = ({ id, hubId, subjectId: placementId }: About, letter: Letter['letter'], ...to: Letter['to'][]) =>
  to.map(one => enqueue(mail, 'tell-of-placement', { hubId, letter, placementId, to: one, because: id }))

export const placements: Reactions<PlacementEvent> = {
  'placement-drafted': fact => (fact.minor ? tell(fact, 'to-send-off', 'institution') : []),
  'placement-submitted': fact => tell(fact, 'asked', 'host'),
  'placement-read': () => [],
  'placement-accepted': fact => tell(fact, 'accepted', 'learner', 'institution'),
  'placement-rejected': fact => tell(fact, 'rejected', 'learner', 'institution'),
  'placement-reminded': fact => tell(fact, 'your-turn', 'host', 'institution', 'learner'),
  'placement-expired': fact => tell(fact, 'expired', 'host', 'learner', 'institution'),
  'placement-confirmed': ({ hubId, subjectId: placementId }) => [
    enqueue(queue, 'open-agreement', { hubId, placementId }, { dedupe: `agreement-${placementId}` }),
  ],
  'agreement-opened': fact => tell(fact, 'fill-in', 'host'),
  'agreement-filled-by-host': fact => tell(fact, 'school-part', 'institution', 'learner'),
  // Under 18 the paper a parent or carer signs comes first.
  'agreement-filled-by-school': fact => (fact.minor ? [] : tell(fact, 'to-sign', 'host', 'learner')),
  'agreement-agreed-by-parent': fact => tell(fact, 'to-sign', 'host', 'learner'),
  'agreement-signed-by': () => [],
  'agreement-reopened': fact => tell(fact, 'fill-in', 'host'),
  'placement-signed': fact => tell(fact, 'signed', 'host', 'institution', 'learner'),
  'placement-started': () => [],
  'placement-hours-recorded': () => [],
  'placement-completed': fact => tell(fact, 'looked-back', 'host', 'learner'),
  'placement-evaluated-by': () => [],
  'placement-evaluated': () => [],
  'placement-ended-early': fact => tell(fact, 'ended-early', 'host', 'institution'),
  'placement-not-come': fact => tell(fact, 'not-come', 'institution'),
  'placement-cancelled': fact =>
    fact.side === 'employer'
      ? tell(fact, 'cancelled', 'learner', 'institution')
      : fact.side === 'school'
        ? tell(fact, 'cancelled', 'host', 'learner')
        : tell(fact, 'cancelled', 'host', 'institution'),
}
