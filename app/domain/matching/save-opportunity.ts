import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { isId, type Tx } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { dateOf, dayOf } from '../kernel/working-days'
import { outwardIn, pointOfDistrict } from './districts'
import type { Point } from './engine/inputs'
import type { OpportunityForm } from './forms'
import { opportunityLifecycle } from './opportunity'
import { mayEditOpportunity, type OpportunityOwner } from './policy'
import { type Opportunity, opportunities } from './store'

export type SaveOpportunity = z.output<typeof OpportunityForm>

type Subject = {
  found: Opportunity | null
  owner: OpportunityOwner
  organisation: string
  at: Point | null
  newId: string
  /** The standing offer it is made from, if it is the owner's. */
  offerId: string | null
}

/** For whom a new one is entered: the actor's own employer or provider; a coordinator names whoever offers it. */
export const ownerOf = async (tx: Tx, actor: Actor): Promise<{ owner: OpportunityOwner; organisation: string }> => {
  const [employerId = null] = organisationsOf(actor, 'employer-admin')
  const [providerId = null] = employerId ? [] : organisationsOf(actor, 'provider-admin')
  const employer = employerId && (await tx.employer.findUnique({ where: { id: employerId }, select: { name: true } }))
  const provider = providerId && (await tx.provider.findUnique({ where: { id: providerId }, select: { name: true } }))
  return {
    owner: { hubId: actor.hubId, employerId, providerId },
    organisation: (employer || provider || { name: '' }).name,
  }
}

const load = async (tx: Tx, input: SaveOpportunity, actor: Actor): Promise<Subject | null> => {
  const found = input.opportunityId ? await opportunities.lock(tx, input.opportunityId) : null
  if (input.opportunityId && !found) return null
  const at = input.district ? await pointOfDistrict(tx, input.district) : null
  if (found)
    return { found, owner: found, organisation: found.organisation, at, newId: found.id, offerId: found.offerId }
  const own = await ownerOf(tx, actor)
  const { employerId } = own.owner
  const id = input.offerId && isId(input.offerId) ? input.offerId : null
  const offer = id && employerId ? await tx.offer.findFirst({ where: { id, employerId }, select: { id: true } }) : null
  return { found, ...own, at, newId: randomUUID(), offerId: offer?.id ?? null }
}

/** What was said, as the row keeps it. */
const said = (input: SaveOpportunity, at: Point | null) => {
  const {
    opportunityId: _id,
    offerId: _offer,
    version: _version,
    organisation: _named,
    startsOn,
    endsOn,
    closesOn,
    leadsTo = null,
    hoursWeekly = null,
    weeks = null,
    costPounds = null,
    fundingAsOf,
    ...rest
  } = input
  return {
    ...{ ...rest, leadsTo, hoursWeekly, weeks, costPounds },
    fundingAsOf: fundingAsOf ? dateOf(fundingAsOf) : null,
    district: outwardIn(input.district) ?? input.district,
    latitude: at?.latitude ?? null,
    longitude: at?.longitude ?? null,
    startsOn: startsOn ? dateOf(startsOn) : null,
    endsOn: endsOn ? dateOf(endsOn) : null,
    closesOn: dateOf(closesOn),
  }
}

const decide = (
  { found, owner, organisation, at: point, newId, offerId }: Subject,
  input: SaveOpportunity,
  at: Date,
  actor: Actor,
) => {
  if (found && input.version !== undefined && input.version !== found.version) return refuse('stale-version')
  if (found && opportunityLifecycle.final.includes(found.state)) return refuse('wrong-state')
  if (input.closesOn < dayOf(at)) return refuse('closed-already')
  const taken = found ? found.places - found.placesLeft : 0
  if (input.places < taken) return refuse('fewer-than-taken')
  const named = organisation || input.organisation
  if (!named) return refuse('organisation-needed')

  const isHub = wears(actor, 'coordinator')
  const state = (found && !isHub && opportunityLifecycle.step(found.state, 'change')) || found?.state || 'draft'
  const next: Opportunity = {
    ...(found ?? {
      id: newId,
      ...owner,
      offerId,
      createdBy: actor.personId,
      createdAt: at,
      version: 1,
      ...{ feedId: null, ref: null, saidHash: null, keptOut: false },
    }),
    ...said(input, point),
    organisation: isHub && input.organisation ? input.organisation : named,
    state: state === 'filled' && input.places > taken ? 'live' : state,
    placesLeft: input.places - taken,
    reason: null,
    updatedAt: at,
  }
  return accept(next, { type: 'opportunity-saved' as const, hubId: owner.hubId, subjectId: next.id })
}

/** An employer or provider says what it offers, or a coordinator for them. What its owner changes is read again. */
export const saveOpportunity = command({
  name: 'matching.save-opportunity',
  load,
  allow: (actor, { owner }) => mayEditOpportunity(actor, owner),
  decide,
  save: async (tx, next, { found }) => {
    if (found) await opportunities.save(tx, next)
    else await tx.opportunity.create({ data: next })
  },
})
