import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { type Offer, offers } from './store'

/** Days after which an employer is asked whether an offer still holds. */
const REVIEW_DAYS = 365

/** What an employer says of an offer; shapes are checked by the form. */
export type OfferSaid = Pick<
  Offer,
  | 'kind'
  | 'title'
  | 'description'
  | 'sector'
  | 'keyStages'
  | 'delivery'
  | 'maxGroup'
  | 'timesPerYear'
  | 'leadDays'
  | 'travelKm'
  | 'languages'
  | 'access'
  | 'safeguarding'
  | 'reservedFor'
>

export type SaveOffer = OfferSaid & { offerId?: string; employerId?: string; siteId?: string; version?: number }

type Subject = {
  employerId: string
  hubId: string
  offer: Offer | null
  newId: string
  place: { latitude: number | null; longitude: number | null }
}

/** Where the offer starts from: the chosen site, else the employer's first with a known place. */
const placeOf = async (tx: Tx, employerId: string, siteId: string | undefined) => {
  const site = await tx.employerSite.findFirst({
    where: { employerId, ...(siteId && isId(siteId) ? { id: siteId } : { latitude: { not: null } }) },
    orderBy: { name: 'asc' },
    select: { latitude: true, longitude: true },
  })
  return site ?? { latitude: null, longitude: null }
}

const load = async (tx: Tx, input: SaveOffer, actor: Actor): Promise<Subject | null> => {
  const offer = input.offerId ? await offers.lock(tx, input.offerId) : null
  if (input.offerId && !offer) return null
  const employerId = offer?.employerId ?? input.employerId ?? ''
  if (!isId(employerId)) return null
  const linked = await tx.hubEmployer.findFirst({ where: { hubId: actor.hubId, employerId } })
  if (!linked) return null
  return {
    employerId,
    hubId: actor.hubId,
    offer,
    newId: randomUUID(),
    place: await placeOf(tx, employerId, input.siteId),
  }
}

/** Writes an offer down, new or changed. A change to one that is open keeps it open; one being updated stays so until sent. */
const write = (subject: Subject, input: SaveOffer, at: Date, actor: Actor) => {
  const { offer, employerId, hubId, newId, place } = subject
  const { offerId: _o, employerId: _e, siteId: _s, version, ...said } = input
  if (offer && version !== undefined && version !== offer.version) return refuse('stale-version')
  if (offer && ['withdrawn', 'expired', 'submitted'].includes(offer.state)) return refuse('wrong-state')

  const reviewOn = new Date(at.getTime() + REVIEW_DAYS * 86_400_000)
  const next: Offer = offer
    ? { ...offer, ...said, ...place, updatedAt: at, reviewOn }
    : {
        id: newId,
        hubId,
        employerId,
        state: 'draft',
        ...said,
        ...place,
        opensOn: null,
        reviewOn,
        reason: null,
        createdBy: actor.personId,
        version: 1,
        createdAt: at,
        updatedAt: at,
        slots: [],
      }
  return accept(next, { type: 'offer-saved' as const, hubId, subjectId: next.id })
}

/** An employer, or a coordinator for them, says what they offer. */
export const saveOffer = command({
  name: 'encounters.save-offer',
  load,
  allow: (actor, { employerId }) => wears(actor, 'employer-admin', employerId) || wears(actor, 'coordinator'),
  decide: write,
  save: async (tx, next, { offer }) => {
    if (offer) return offers.save(tx, next)
    const { slots: _slots, ...row } = next
    await tx.offer.create({ data: row })
  },
})
