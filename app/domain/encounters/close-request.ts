import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { schoolDaysBetween } from '../kernel/working-days'
import { evaluationDays } from './next-step'
import { mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import { type EncounterRequest, requests } from './store'

/** How the file was closed: a meeting nobody looked back on does not count as meaningful. */
const closedAs = (request: EncounterRequest) => (request.state === 'evaluated' ? 'evaluated' : 'unevaluated')

export const close = (request: EncounterRequest, at: Date) => {
  const state = requestLifecycle.step(request.state, 'close')
  if (!state) return refuse('wrong-state')
  const since = request.deliveredAt ?? request.stateSince
  if (request.state !== 'evaluated' && schoolDaysBetween(since, at) < evaluationDays) return refuse('not-yet')
  return accept(
    { ...request, state, stateSince: at, evaluated: closedAs(request) },
    { type: 'request-closed' as const, hubId: request.hubId, subjectId: request.id, reason: closedAs(request) },
  )
}

/** The clock closes a request that was evaluated, or ten school days after it took place. */
export const closeRequest = command({
  name: 'encounters.close-request',
  load: (tx: Tx, { requestId }: { requestId: string }) => requests.lock(tx, requestId),
  allow: (actor, request) => mayMoveRequest(actor, 'close', request),
  decide: (request, _input, at) => close(request, at),
  save: requests.save,
})
