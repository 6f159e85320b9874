import type { Tx } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { addDays, dateOf } from '../kernel/working-days'
import { type AdviceMove, adviceLifecycle } from './advice-request'
import type { AdviceEvent } from './events'
import { actsAsAdviser, mayMove } from './policy'
import { type AdviceRequest, type Asked, adviceRequests } from './store'

/** Days a request is kept after the last contact: three years (domain reference 3.9). The adult may shorten it. */
export const keptDays = 1_096

/** The fact that each move leaves. */
export const factOf: { [move in AdviceMove]: AdviceEvent['type'] } = {
  acknowledge: 'advice-acknowledged',
  triage: 'advice-triaged',
  signpost: 'advice-signposted',
  allocate: 'advice-allocated',
  'give-up-reaching': 'advice-unreachable',
  offer: 'advice-appointment-offered',
  book: 'advice-booked',
  unbook: 'advice-unbooked',
  attend: 'advice-attended',
  miss: 'advice-missed',
  'miss-again': 'advice-closed',
  'draft-plan': 'advice-plan-drafted',
  'share-plan': 'advice-plan-shared',
  'take-back-plan': 'advice-plan-taken-back',
  'acknowledge-plan': 'advice-plan-acknowledged',
  begin: 'advice-begun',
  'come-due': 'advice-review-due',
  review: 'advice-reviewed',
  'carry-on': 'advice-carried-on',
  hold: 'advice-held',
  'resume-waiting': 'advice-resumed',
  'resume-with-adviser': 'advice-resumed',
  'resume-plan': 'advice-resumed',
  transfer: 'advice-transferred',
  withdraw: 'advice-withdrawn',
  close: 'advice-closed',
  reopen: 'advice-reopened',
}

/** Why a move is refused whatever else holds. */
export type Stopped = 'wrong-state' | 'not-registered'

/**
 * One step of a request by its table, for this area's moves and for those of appointments and plans: the request with its
 * new state and the fact of it, or why not. The caller locks the request, saves it and records the fact.
 */
export const stepOf = (
  { request, registered }: Asked,
  move: AdviceMove,
  { actor, at, with: changed = {}, reason }: { actor: Actor; at: Date; with?: Partial<AdviceRequest>; reason?: string },
): Decision<AdviceRequest, AdviceEvent, Stopped> => {
  const state = adviceLifecycle.step(request.state, move)
  if (!state) return refuse('wrong-state')
  if (!registered && actsAsAdviser(actor, move, request)) return refuse('not-registered')
  const renewed = dateOf(addDays(at, keptDays))
  const expiresOn = request.expiresOn > renewed ? request.expiresOn : renewed
  return accept(
    { ...request, state, since: at, expiresOn, linkEndsAt: request.linkHash ? expiresOn : null, ...changed },
    { type: factOf[move], hubId: request.hubId, subjectId: request.id, ...(reason ? { reason } : {}) },
  )
}

export type Ask<I> = { asked: Asked; input: I; at: Date; actor: Actor }
type Told = { with?: Partial<AdviceRequest>; reason?: string; also?: (tx: Tx) => Promise<void> }
export type Moved = { request: AdviceRequest; also?: (tx: Tx) => Promise<void> }

/** A command that is one move and nothing else: `tell` says what is written down with it, or why not. */
export const moving = <I extends { adviceId: string }, W extends string = never>(
  move: AdviceMove,
  tell: (ask: Ask<I>) => Told | { ok: false; why: W },
) =>
  command({
    name: `advice.${move}`,
    load: (tx: Tx, { adviceId }: I, actor) => adviceRequests.lock(tx, adviceId, actor),
    allow: (actor, { request }) => mayMove(actor, move, request),
    decide: (asked, input, at, actor): Decision<Moved, FactToRecord, W | Stopped> => {
      const told = tell({ asked, input, at, actor })
      if ('why' in told) return told
      const { also, ...rest } = told
      const stepped = stepOf(asked, move, { actor, at, ...rest })
      if (!stepped.ok) return stepped
      return accept<Moved, FactToRecord>({ request: stepped.next, ...(also ? { also } : {}) }, ...stepped.events)
    },
    save: async (tx, { request, also }) => {
      await adviceRequests.save(tx, request)
      await also?.(tx)
    },
  })
