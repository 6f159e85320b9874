import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { type FactToRecord, record } from '~/platform/ledger'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { type Day, dateOf, dayOf, daysBetween } from '../kernel/working-days'
import { type Opportunity, opportunities, suggestionsActedOn } from '../matching'
import { firstPlacedYear, isMinor } from './hours'
import { linkOf } from './link'
import { about, personIn } from './moving'
import { arrangesAt } from './policy'
import type { Placement } from './store'

export type Apply = { opportunityId: string; startsOn: Day; endsOn: Day; words: string; learnerId?: string | undefined }

/** So many days at most, from the first to the last. */
export const longestDays = 180

type Learner = {
  id: string
  hubId: string
  institutionId: string | null
  personId: string | null
  yearGroup: number | null
  adviserId: string | null
}
type Subject = { opportunity: Opportunity; learner: Learner; id: string; own: boolean }

const asLearner = { id: true, hubId: true, institutionId: true, personId: true, yearGroup: true, adviserId: true }

/** The learner it is for: whoever asks, or the one of their institution whom staff name. */
const learnerFor = async (tx: Tx, { learnerId }: Apply, actor: Actor): Promise<Learner | null> => {
  if (learnerId) return isId(learnerId) ? tx.learner.findUnique({ where: { id: learnerId }, select: asLearner }) : null
  const [, own] = /^learner\.(.+)$/.exec(actor.personId) ?? []
  if (own) return isId(own) ? tx.learner.findUnique({ where: { id: own }, select: asLearner }) : null
  return isId(actor.personId) ? tx.learner.findFirst({ where: { personId: actor.personId }, select: asLearner }) : null
}

const load = async (tx: Tx, input: Apply, actor: Actor): Promise<Subject | null> => {
  const learner = await learnerFor(tx, input, actor)
  if (!learner) return null
  await tx.$queryRaw`select 1 from learner where id = ${learner.id}::uuid for update`
  const opportunity = await opportunities.lock(tx, input.opportunityId)
  if (opportunity?.kind !== 'placement' || opportunity.state === 'draft') return null
  return { opportunity, learner, id: randomUUID(), own: !input.learnerId }
}

/** Are the days within those the host named, if it named any? */
const within = ({ startsOn, endsOn }: Apply, opportunity: Opportunity): boolean =>
  (!opportunity.startsOn || dateOf(startsOn) >= opportunity.startsOn) &&
  (!opportunity.endsOn || dateOf(endsOn) <= opportunity.endsOn)

const hindrance = ({ opportunity, learner }: Subject, input: Apply, at: Date) => {
  const year = learner.yearGroup
  if (opportunity.state !== 'live' || opportunity.closesOn < dateOf(dayOf(at))) return 'over' as const
  if (opportunity.placesLeft < 1) return 'no-place-left' as const
  if (year !== null && year < firstPlacedYear) return 'too-young' as const
  if ((year ?? 15) < opportunity.fromYear || (year ?? 15) > opportunity.toYear) return 'other-years' as const
  if (input.startsOn <= dayOf(at)) return 'date-passed' as const
  if (daysBetween(input.startsOn, input.endsOn) >= longestDays) return 'too-long' as const
  return within(input, opportunity) ? null : ('outside-dates' as const)
}

/**
 * Somebody asks for a placement, or staff arrange one for a learner of theirs. No gate is asked: placements are an
 * entitlement. Under 18 it waits for a member of staff, unless one arranged it; others send it off themselves.
 */
export const applyForPlacement = command({
  name: 'placements.apply',
  load,
  allow: (actor, { learner, own }) => own || arrangesAt(actor, learner.institutionId) || advises(actor, learner),
  decide: (subject, input, at, actor) => {
    const why = hindrance(subject, input, at)
    if (why) return refuse(why)
    const { opportunity, learner, id, own } = subject
    const arranged = !own && arrangesAt(actor, learner.institutionId)
    const next: Placement = {
      ...{ id, hubId: learner.hubId, opportunityId: opportunity.id, learnerId: learner.id },
      ...{ institutionId: learner.institutionId, employerId: opportunity.employerId },
      ...{ providerId: opportunity.providerId, yearGroup: learner.yearGroup, words: input.words },
      ...{ startsOn: dateOf(input.startsOn), endsOn: dateOf(input.endsOn), createdAt: at, waitsSince: at },
      ...{ reasonCode: null, reason: null, remindedAt: null, version: 1, linkHash: null, linkEndsAt: null },
      ...{ state: arranged ? ('submitted' as const) : ('drafted' as const), arrangedBy: own ? null : personIn(actor) },
    }
    const drafted = { type: 'placement-drafted' as const, ...about(next), minor: isMinor(next.yearGroup) && !arranged }
    const sent = { type: 'placement-submitted' as const, ...about(next) }
    return accept<Placement, FactToRecord>(
      arranged ? { ...next, ...linkOf(next) } : next,
      drafted,
      ...(arranged ? [sent] : []),
    )
  },
  save: async (tx, next) => {
    await tx.placement.create({ data: next })
    const { learnerId, opportunityId, createdAt: at } = next
    const facts = await suggestionsActedOn(tx, { learnerId, opportunityId, at })
    if (facts.length > 0) await record(tx, { by: `learner.${learnerId}`, via: 'placements.apply', at, facts })
  },
  constraints: { placement_asked_once: 'asked-already' },
})

const advises = (actor: Actor, { adviserId, institutionId }: Learner): boolean =>
  institutionId === null && adviserId === actor.personId && wears(actor, 'adviser')
