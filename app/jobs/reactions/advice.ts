import type { z } from 'zod'
import type { AdviceEvent } from '~/domain/advice/events'
import { enqueue } from '~/platform/queue'
import { advice as queue } from '../advice'
import { appointments } from '../appointments'
import { mail } from '../mail'
import type { Reactions } from '../registry'
import { beginPlan, tellOfPlan } from './plans'

type ToAdult = z.input<(typeof mail.jobs)['tell-adult']['payload']>['letter']
type ToStaff = z.input<(typeof mail.jobs)['tell-of-advice']['payload']>
type About = { id: string; hubId: string; subjectId: string }

/** A letter to the adult, told once for this fact. */
const adult = ({ id, hubId, subjectId: adviceId }: About, letter: ToAdult) =>
  enqueue(mail, 'tell-adult', { hubId, letter, adviceId, because: id })

const staff = ({ id, hubId, subjectId: adviceId }: About, letter: ToStaff['letter'], to: ToStaff['to']) =>
  enqueue(mail, 'tell-of-advice', { hubId, letter, adviceId, to, because: id })

/** The adult's own record of exploring goes with the request. */
const tie = ({ hubId, subjectId: adviceId }: About) => enqueue(queue, 'tie-exploring', { hubId, adviceId })

/** Times of an adviser who no longer has the request, or of a request that has ended, are free for others at once. */
const letGo = ({ hubId, subjectId: adviceId }: About) => enqueue(appointments, 'let-go-of-times', { hubId, adviceId })

/** Did the adult do it, by the link? */
const byLink = ({ by }: { by: string }): boolean => by.startsWith('link.')

export const advice: Reactions<AdviceEvent> = {
  'advice-asked': fact => [adult(fact, 'received')],
  'advice-acknowledged': () => [],
  'advice-triaged': () => [],
  'advice-signposted': fact => [adult(fact, 'signposted')],
  'advice-allocated': fact => [adult(fact, 'allocated'), staff(fact, 'given', 'adviser'), tie(fact), letGo(fact)],
  'advice-unreachable': fact => [adult(fact, 'unreachable'), letGo(fact)],
  'advice-appointment-offered': () => [],
  'advice-booked': () => [],
  'advice-unbooked': () => [],
  'advice-attended': () => [],
  'advice-missed': () => [],
  'advice-plan-drafted': () => [],
  'advice-plan-shared': fact => [tellOfPlan(fact, 'shared', 'adult')],
  // Whoever took it back, the other side hears of it: each letter is written only where it is true.
  'advice-plan-taken-back': fact => [
    tellOfPlan(fact, 'taken-back', 'adult'),
    tellOfPlan(fact, 'change-asked', 'adviser'),
  ],
  'advice-plan-acknowledged': fact => [beginPlan(fact), tellOfPlan(fact, 'acknowledged', 'adviser')],
  'advice-begun': () => [],
  'advice-review-due': () => [],
  'advice-reviewed': () => [],
  'advice-carried-on': () => [],
  'advice-held': fact => [...(byLink(fact) ? [] : [adult(fact, 'held')]), letGo(fact)],
  'advice-resumed': fact => (byLink(fact) ? [] : [adult(fact, 'resumed')]),
  'advice-transferred': fact => [adult(fact, 'transferred'), letGo(fact)],
  'advice-withdrawn': fact => [staff(fact, 'taken-back', 'adviser'), letGo(fact)],
  'advice-closed': fact => [adult(fact, 'closed'), letGo(fact)],
  'advice-reopened': fact => [
    ...(byLink(fact) ? [] : [adult(fact, 'reopened')]),
    staff(fact, 'reopened', 'coordinators'),
  ],
  // beside the moves
  'advice-contact-changed': () => [],
  'advice-word-added': fact => (byLink(fact) ? [staff(fact, 'word', 'adviser')] : []),
  'advice-kept-shorter': () => [],
  'advice-claimed': fact => [tie(fact)],
  'advice-link-asked': fact => [adult(fact, 'fresh')],
  'advice-tried': () => [],
  'advice-to-tell': () => [],
  'advice-told': () => [],
  'advice-promise-changed': () => [],
  'advice-body-kept': () => [],
  'advice-body-removed': () => [],
  'advice-waiting-counted': () => [],
  'advice-waiting-unequal': ({ hubId, week }) => [enqueue(mail, 'tell-of-unequal-waiting', { hubId, week })],
}
