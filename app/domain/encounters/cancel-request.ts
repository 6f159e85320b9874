import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { schoolDaysBetween } from '../kernel/working-days'
import { approachLifecycle } from './approach'
import { settleTasks } from './coordinator-tasks'
import { encounterLifecycle } from './encounter'
import { mayAskFor, mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import type { CancelRequest } from './school-forms'
import type { EncounterRequest } from './store'
import { lockWhole, saveWhole, type WholeRequest } from './whole-request'

/** School days before the day below which whoever cancels says why (domain reference 3.5). */
const lateDays = 5

/** When it is to be, or the first day it could have been. */
const soonest = ({ startsAt, dates }: Pick<EncounterRequest, 'startsAt' | 'dates'>): Date | undefined =>
  startsAt ?? dates[0]?.startsAt

/** Is so little time left that a cancellation needs a reason? */
export const isLate = (request: Pick<EncounterRequest, 'startsAt' | 'dates'>, at: Date): boolean => {
  const day = soonest(request)
  return day !== undefined && schoolDaysBetween(at, day) < lateDays
}

/** Ends it: asks are recalled, encounters called off. */
export const cancel = (
  whole: WholeRequest,
  { reasonCode, reason = '' }: Omit<CancelRequest, 'requestId'>,
  at: Date,
) => {
  const { request } = whole
  const state = requestLifecycle.step(request.state, 'cancel')
  if (!state) return refuse('wrong-state')
  if (!reasonCode && isLate(request, at)) return refuse('reason-needed')
  if (reasonCode === 'other' && !reason) return refuse('reason-words-needed')

  const why = { reasonCode: reasonCode ?? null, reason: reason || null }
  const approaches = whole.approaches.map(approach => {
    const recalled = approachLifecycle.step(approach.state, 'recall')
    return recalled ? { ...approach, state: recalled } : approach
  })
  const encounters = whole.encounters.map(encounter => {
    const off = encounterLifecycle.step(encounter.state, 'cancel')
    return off ? { ...encounter, ...why, state: off, sequence: encounter.sequence + 1 } : encounter
  })
  const idsOf = <T extends { id: string }>(next: T[], before: T[]) =>
    next.filter(one => !before.includes(one)).map(({ id }) => id)

  return accept(
    { request: { ...request, ...why, state, stateSince: at }, approaches, encounters },
    {
      type: 'request-cancelled' as const,
      hubId: request.hubId,
      subjectId: request.id,
      approachIds: idsOf(approaches, whole.approaches),
      encounterIds: idsOf(encounters, whole.encounters),
      ...(reasonCode ? { reason: reasonCode } : {}),
    },
  )
}

/** The school calls its request off, or the hub does it for the school. */
export const cancelRequest = command({
  name: 'encounters.cancel-request',
  load: async (tx: Tx, { requestId }: CancelRequest, actor) => {
    const whole = await lockWhole(tx, requestId)
    // Nobody outside the school knows of a draft.
    return whole && (whole.request.state !== 'draft' || mayAskFor(actor, whole.request.institutionId)) ? whole : null
  },
  allow: (actor, { request }) => mayMoveRequest(actor, 'cancel', request),
  decide: (whole, why, at) => cancel(whole, why, at),
  save: async (tx, next, before) => {
    await saveWhole(tx, next, before)
    await tx.routingWave.updateMany({
      where: { requestId: next.request.id, state: 'open' },
      data: { state: 'ended', endedAt: next.request.stateSince },
    })
    await settleTasks(tx, next.request.id, next.request.stateSince)
  },
})
