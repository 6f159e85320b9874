import { rules } from '~/domain/encounters'
import type { Day } from '~/domain/kernel/working-days'
import { dateOf } from '~/domain/kernel/working-days'
import { agreed, keepRequest, moveSeat } from './save'
import { employerOf, found, institutionOf, note, requestOf, type World } from './world'

/** Whose voice an answer has: the letter's link, or for the cast the desk. */
export const voiceOf = (world: World, { id, employerId }: { id: string; employerId: string }): string => {
  const { adminId } = employerOf(world, employerId)
  const admin = world.people.find(person => person.id === adminId)
  return admin?.email.endsWith('@cast.traverse.example') ? adminId : `link.${id}`
}

const overlaps = (one: rules.Span, other: rules.Span) => one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** Is the time still free for the employer and for every class? */
const isFree = (
  world: World,
  request: rules.EncounterRequest,
  employerId: string,
  choice: ReturnType<typeof rules.choicesOf>[number],
): boolean => {
  const wanted = new Set(rules.resourcesOf(request, { employerId, slotId: choice.slotId }))
  return [...world.encounters.values()].every(one => {
    if (one.state === 'cancelled' || one.requestId === request.id || !overlaps(one, choice)) return true
    const other = requestOf(world, one.requestId)
    return !rules.resourcesOf(other, one).some(resource => wanted.has(resource))
  })
}

const askOf = (world: World, approachId: string) => {
  const approach = found(world.approaches.get(approachId), 'such approach')
  const offer = found(world.offers.get(approach.offerId), 'such offer')
  return { approach, offer, request: requestOf(world, approach.requestId) }
}

/** The times an employer could still choose, the school's first wish first. */
export const openChoices = (world: World, approachId: string, at: Date) => {
  const ask = askOf(world, approachId)
  return rules
    .choicesOf(ask, at)
    .filter(choice => isFree(world, ask.request, ask.approach.employerId, choice))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}

/** An employer says yes. Answers with the encounter, or null where no time is left for it. */
export const sayYes = (world: World, approachId: string, at: Date): string | null => {
  const ask = askOf(world, approachId)
  const [choice] = openChoices(world, approachId, at)
  if (!choice) return null
  const encounterId = world.luck.id(at)
  const { next, events } = agreed(rules.acceptAsk(ask, choice.key, encounterId, at), 'encounters.accept-approach')
  const { request, approach, offer } = next
  keepRequest(world, request)
  world.approaches.set(approachId, approach)
  moveSeat(world, { offerId: offer.id, slotId: choice.slotId }, -1)
  world.encounters.set(encounterId, {
    ...{ id: encounterId, hubId: request.hubId, requestId: request.id, approachId, employerId: approach.employerId },
    ...{ offerId: offer.id, slotId: choice.slotId, state: 'agreed', startsAt: choice.startsAt, endsAt: choice.endsAt },
    ...{ briefReadAt: null, proposedStartsAt: null, proposedEndsAt: null, proposedBy: null, sequence: 0 },
    ...{ reasonCode: null, reason: null, version: 1, createdAt: at },
  })
  note(world, { at, by: voiceOf(world, approach), via: 'encounters.accept-approach' }, ...events)
  return encounterId
}

export const sayNo = (
  world: World,
  approachId: string,
  at: Date,
  why: { reasonCode: string; reason: string },
): void => {
  const ask = askOf(world, approachId)
  const { next, events } = agreed(rules.declineAsk(ask, why, at), 'encounters.decline-approach')
  world.approaches.set(approachId, next)
  note(world, { at, by: voiceOf(world, ask.approach), via: 'encounters.decline-approach' }, ...events)
}

export const sayLater = (world: World, approachId: string, at: Date, askAgainOn: Day): void => {
  const ask = askOf(world, approachId)
  const { next, events } = agreed(rules.postponeAsk(ask, dateOf(askAgainOn), at), 'encounters.postpone-approach')
  world.approaches.set(approachId, next)
  note(world, { at, by: voiceOf(world, ask.approach), via: 'encounters.postpone-approach' }, ...events)
}

/** Who at the school presses its buttons: whoever asked. */
export const schoolVoice = (world: World, requestId: string): string => requestOf(world, requestId).createdBy

/** Only the careers leader confirms. */
export const leaderOf = (world: World, requestId: string): string => {
  const { institutionId } = requestOf(world, requestId)
  const leads = world.memberships.find(one => one.institutionId === institutionId && one.role === 'careers-leader')
  return found(leads, `careers leader of ${institutionOf(world, institutionId).name}`).personId
}
