import { isId, type Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { schoolDaysBetween } from '../kernel/working-days'
import { approachLifecycle } from './approach'
import { releaseTime } from './booking'
import { encounterLifecycle } from './encounter'
import { mayActForEmployer } from './policy'
import { requestLifecycle } from './request'
import { type Approach, approaches, type Encounter, type EncounterRequest, encounters, requests } from './store'

/** School days before an encounter below which stepping back needs a reason and routes first (domain reference 3.5). */
const LATE_DAYS = 5

type Agreed = { request: EncounterRequest; approach: Approach; encounter: Encounter; others: Encounter[] }

/** An agreed encounter with its request and approach, locked in the house order. */
export const lockAgreed = async (tx: Tx, encounterId: string): Promise<Agreed | null> => {
  if (!isId(encounterId)) return null
  const found = await tx.encounter.findUnique({
    where: { id: encounterId },
    select: { requestId: true, approachId: true },
  })
  const request = found && (await requests.lock(tx, found.requestId))
  const approach = request && (await approaches.lock(tx, found.approachId))
  if (!request || !approach) return null
  const all = await encounters.ofRequest(tx, request.id)
  const encounter = all.find(({ id }) => id === encounterId)
  return encounter ? { request, approach, encounter, others: all.filter(({ id }) => id !== encounterId) } : null
}

/** The employer cannot come after all: the seat opens again and the request is routed, first in line when late. */
export const stepBackFrom = (agreed: Agreed, why: { reasonCode: string; reason: string }, at: Date) => {
  const { request, approach, encounter } = agreed
  const cancelled = encounterLifecycle.step(encounter.state, 'cancel')
  const lost = requestLifecycle.step(request.state, 'lose-employer')
  const declined = approachLifecycle.step(approach.state, 'step-back')
  if (!cancelled || !lost || !declined) return refuse('too-late-to-step-back')
  const late = schoolDaysBetween(at, encounter.startsAt) < LATE_DAYS
  if (late && !why.reason.trim()) return refuse('reason-needed')

  const reason = { reasonCode: why.reasonCode, reason: why.reason || null }
  return accept(
    {
      ...agreed,
      encounter: { ...encounter, ...reason, state: cancelled, sequence: encounter.sequence + 1 },
      approach: { ...approach, ...reason, state: declined, answeredAt: at },
      request: {
        ...request,
        state: lost,
        stateSince: at,
        seatsLeft: request.seatsLeft + 1,
        priority: request.priority || late,
        ...(agreed.others.some(({ state }) => state !== 'cancelled') ? {} : { startsAt: null, endsAt: null }),
      },
    },
    {
      type: 'request-lost-employer' as const,
      hubId: request.hubId,
      subjectId: request.id,
      encounterId: encounter.id,
      late,
      reason: why.reasonCode,
    },
  )
}

/** An employer who said yes steps back, by link or at the desk; a coordinator may do it for them. */
export const stepBack = command({
  name: 'encounters.step-back',
  load: (tx, { encounterId }: { encounterId: string; reasonCode: string; reason: string }) =>
    lockAgreed(tx, encounterId),
  allow: (actor: Actor, { encounter }) =>
    mayActForEmployer(actor, encounter) ||
    (actor.hubId === encounter.hubId && actor.hats.some(({ role }) => role === 'coordinator')),
  decide: (agreed, why, at) => stepBackFrom(agreed, why, at),
  save: async (tx, { request, approach, encounter }) => {
    await requests.save(tx, request)
    await approaches.save(tx, approach)
    await encounters.save(tx, encounter)
    await releaseTime(tx, encounter.id)
    if (encounter.slotId)
      await tx.offerSlot.update({ where: { id: encounter.slotId }, data: { seatsLeft: { increment: 1 } } })
  },
})
