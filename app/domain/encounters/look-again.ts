import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { settleTasks } from './coordinator-tasks'
import { mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import { type EncounterRequest, requests } from './store'

/** A coordinator sends a request that found nobody, or lost its employer, round again. The router does the looking. */
export const lookAgain = command({
  name: 'encounters.look-again',
  load: (tx: Tx, { requestId }: { requestId: string }) => requests.lock(tx, requestId),
  allow: (actor, request) => mayMoveRequest(actor, 'route', request),
  decide: (request, _input, at) => {
    const state = requestLifecycle.step(request.state, 'route')
    if (!state) return refuse('not-waiting')
    const next: EncounterRequest = { ...request, state, stateSince: at }
    return accept(next, { type: 'request-routing' as const, hubId: request.hubId, subjectId: request.id })
  },
  save: async (tx, request) => {
    await requests.save(tx, request)
    await settleTasks(tx, request.id, request.stateSince)
  },
})
