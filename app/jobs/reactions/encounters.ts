import type { z } from 'zod'
import type { EncounterEvent } from '~/domain/encounters/events'
import { enqueue } from '~/platform/queue'
import { mail } from '../mail'
import type { Reactions } from '../registry'
import { routing } from '../routing'

type EmployerLetter = z.input<(typeof mail.jobs)['tell-employers']['payload']>['letter']
type OfferLetter = z.input<(typeof mail.jobs)['tell-employer-of-offer']['payload']>['letter']

type AboutRequest = { hubId: string; subjectId: string }
const requestOf = ({ hubId, subjectId }: AboutRequest) => ({ hubId, requestId: subjectId })

/** Looks for employers, once however many facts ask for it. */
const lookForEmployers = (fact: AboutRequest) =>
  enqueue(routing, 'route-request', requestOf(fact), { dedupe: `route-${fact.subjectId}` })

/** When everybody has answered there is nothing to wait for. */
const endWaveIfAnswered = (fact: AboutRequest) => enqueue(routing, 'end-wave', requestOf(fact))

/** A letter to the employers of some asks; without ids, of every ask that was agreed. */
const tellEmployers = (hubId: string, letter: EmployerLetter, requestId: string, approachIds?: string[]) =>
  enqueue(mail, 'tell-employers', { hubId, letter, requestId, ...(approachIds ? { approachIds } : {}) })

type SchoolLetter = z.input<(typeof mail.jobs)['tell-school']['payload']>['letter']

/** A letter to whoever asked and to the careers leaders of the school. */
const tellSchool = (
  { hubId, subjectId, id }: AboutRequest & { id: string },
  letter: SchoolLetter,
  which: { because?: string; approachId?: string; encounterId?: string } = {},
) => enqueue(mail, 'tell-school', { hubId, letter, requestId: subjectId, because: id, ...which })

/** A letter to the hub's coordinators, told once for this fact. */
const tellCoordinators = (
  { id, hubId, subjectId }: AboutRequest & { id: string },
  letter: z.input<(typeof mail.jobs)['tell-coordinators']['payload']>['letter'],
) => enqueue(mail, 'tell-coordinators', { hubId, letter, requestId: subjectId, because: id })

const tellOfOffer = (hubId: string, letter: OfferLetter, offerId: string) =>
  enqueue(mail, 'tell-employer-of-offer', { hubId, letter, offerId })

export const encounters: Reactions<EncounterEvent> = {
  // offers
  'offer-saved': () => [],
  'offer-submitted': ({ id, hubId, subjectId }) => [
    enqueue(mail, 'tell-coordinators-of-offer', { hubId, offerId: subjectId, because: id }),
  ],
  'offer-approved': ({ hubId, subjectId }) => [
    tellOfOffer(hubId, 'approved', subjectId),
    enqueue(routing, 'open-offer', { hubId, offerId: subjectId }),
  ],
  'offer-sent-back': ({ hubId, subjectId }) => [tellOfOffer(hubId, 'sent-back', subjectId)],
  'offer-opened': () => [],
  'offer-filled': () => [],
  'offer-paused': () => [],
  'offer-resumed': () => [],
  'offer-closed': () => [],
  'offer-needs-update': ({ hubId, subjectId }) => [tellOfOffer(hubId, 'review', subjectId)],
  'offer-withdrawn': () => [],
  'offer-expired': () => [],
  // requests
  'request-drafted': () => [],
  'request-notice-waived': () => [],
  'request-submitted': fact => [tellSchool(fact, 'received'), tellCoordinators(fact, 'new-request')],
  'request-triaged': fact => [lookForEmployers(fact)],
  'request-declined': fact => [tellSchool(fact, 'declined')],
  'request-merged': fact => [tellSchool(fact, 'merged')],
  'request-routing': fact => [lookForEmployers(fact)],
  'wave-sent': fact => [
    tellEmployers(fact.hubId, 'ask', fact.subjectId, fact.approachIds),
    // Later waves are not worth a letter.
    tellSchool(fact, 'asked', { because: 'first-wave' }),
  ],
  'wave-ended': fact => [lookForEmployers(fact)],
  'request-unfilled': fact => [tellSchool(fact, 'unfilled'), tellCoordinators(fact, 'unfilled')],
  'request-accepted': fact => [enqueue(routing, 'thank-the-rest', requestOf(fact)), tellSchool(fact, 'filled')],
  'request-confirmed': fact => [tellEmployers(fact.hubId, 'confirmed', fact.subjectId), tellSchool(fact, 'confirmed')],
  'request-date-proposed': fact =>
    fact.proposedBy === 'school'
      ? [tellEmployers(fact.hubId, 'moved', fact.subjectId)]
      : fact.encounterIds.map(encounterId => tellSchool(fact, 'proposed', { encounterId })),
  'request-date-agreed': fact => [tellEmployers(fact.hubId, 'agreed', fact.subjectId), tellSchool(fact, 'date-agreed')],
  'proposed-date-suits': () => [],
  'request-delivered': fact => [tellEmployers(fact.hubId, 'evaluate', fact.subjectId), tellSchool(fact, 'evaluate')],
  'request-not-come': fact => [tellCoordinators(fact, 'not-come')],
  'request-evaluated': () => [],
  'request-closed': () => [],
  'request-cancelled': fact => [
    tellEmployers(fact.hubId, 'recalled', fact.subjectId, fact.approachIds),
    tellEmployers(fact.hubId, 'cancelled', fact.subjectId, fact.approachIds),
    tellSchool(fact, 'cancelled'),
  ],
  'request-lost-employer': fact => [
    lookForEmployers(fact),
    tellSchool(fact, 'lost', { encounterId: fact.encounterId }),
    // With time enough the next wave mends it.
    ...(fact.late ? [tellCoordinators(fact, 'lost')] : []),
  ],
  'request-expired': fact => [
    tellEmployers(fact.hubId, 'recalled', fact.subjectId, fact.approachIds),
    tellEmployers(fact.hubId, 'cancelled', fact.subjectId, fact.approachIds),
    tellSchool(fact, 'expired'),
  ],
  // approaches and encounters: the subject is still the request
  'approach-accepted': fact => [
    tellEmployers(fact.hubId, 'agreed', fact.subjectId, [fact.approachId]),
    tellSchool(fact, 'yes', { approachId: fact.approachId }),
    enqueue(routing, 'fill-offer', { hubId: fact.hubId, approachId: fact.approachId }),
    endWaveIfAnswered(fact),
  ],
  'approach-declined': fact => [endWaveIfAnswered(fact)],
  'approach-postponed': fact => [endWaveIfAnswered(fact)],
  'approach-thanked': ({ hubId, subjectId, approachIds }) => [tellEmployers(hubId, 'thanks', subjectId, approachIds)],
  'brief-read': () => [],
  'evaluation-given': () => [],
  'task-done': () => [],
  'kept-apart': () => [],
  'let-meet-again': () => [],
  'reminders-stopped': () => [],
  'reminders-wanted': () => [],
}
