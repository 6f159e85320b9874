import type { Tx } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { addDays, dateOf } from '../kernel/working-days'
import { type AdviceMove, adviceLifecycle } from './advice-request'
import type { AdviceEvent, AdviceStep } from './events'
import { actsAsAdviser, mayMove, partsIn } from './policy'
import { type AdviceRequest, type Asked, adviceRequests } from './store'

/** Days a request is kept after the last contact: three years (domain reference 3.9). The adult may shorten it. */
export const keptDays = 1_096

/** The fact that each move leaves. */
export const factOf: { [move in AdviceMove]: AdviceStep['type'] } = {
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
  'come-back': 'advice-reopened',
}

/** Why a move is refused whatever else holds. */
export type Stopped = 'wrong-state' | 'not-registered'

/** Refused to whoever acts as an adviser alone, without a registration that holds today; null for anybody else. */
export const writes = ({ request, registered }: Asked, actor: Actor) => {
  const parts = partsIn(actor, request)
  const asAdviser = parts.length > 0 && parts.every(part => part === 'adviser')
  return asAdviser && !registered ? refuse('not-registered') : null
}

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
  const renewed = dateOf(addDays(at, request.keptDays))
  const expiresOn = request.expiresOn > renewed ? request.expiresOn : renewed
  return accept(
    { ...request, state, since: at, expiresOn, linkEndsAt: request.linkHash ? expiresOn : null, ...changed },
    { type: factOf[move], hubId: request.hubId, subjectId: request.id, ...(reason ? { reason } : {}) },
  )
}

export type Ask<I> = { asked: Asked; input: I; at: Date; actor: Actor }
type Told = { with?: Partial<AdviceRequest>; reason?: string; also?: (tx: Tx) => Promise<void> }
export type Moved = { request: AdviceRequest; also?: (tx: Tx) => Promise<void> }

/** Where which move it is hangs on the request, under one name. */
type Chosen = { name: string; of: (asked: Asked) => AdviceMove }

/** A command that is one move and nothing else: `tell` says what is written down with it, or why not. */
export const moving = <I extends { adviceId: string }, W extends string = never>(
  move: AdviceMove | Chosen,
  tell: (ask: Ask<I>) => Told | { ok: false; why: W },
) => {
  const { name, of }: Chosen = typeof move === 'string' ? { name: move, of: () => move } : move
  return command({
    name: `advice.${name}`,
    load: (tx: Tx, { adviceId }: I, actor) => adviceRequests.lock(tx, adviceId, actor),
    allow: (actor, asked) => mayMove(actor, of(asked), asked.request),
    decide: (asked, input, at, actor): Decision<Moved, FactToRecord, W | Stopped> => {
      const told = tell({ asked, input, at, actor })
      if ('why' in told) return told
      const { also, ...rest } = told
      const stepped = stepOf(asked, of(asked), { actor, at, ...rest })
      if (!stepped.ok) return stepped
      return accept<Moved, FactToRecord>({ request: stepped.next, ...(also ? { also } : {}) }, ...stepped.events)
    },
    save: async (tx, { request, also }) => {
      await adviceRequests.save(tx, request)
      await also?.(tx)
    },
  })
}
