import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { settleTasks } from './coordinator-tasks'
import { mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import { type EncounterRequest, requests } from './store'

type Why = { requestId: string; reasonCode: string; reason: string }

/** A coordinator says no to a request, and why. */
export const declineRequest = command({
  name: 'encounters.decline-request',
  load: (tx: Tx, { requestId }: Why) => requests.lock(tx, requestId),
  allow: (actor, request) => mayMoveRequest(actor, 'decline', request),
  decide: (request, { reasonCode, reason }, at) => {
    const state = requestLifecycle.step(request.state, 'decline')
    if (!state) return refuse('too-late-to-decline')
    if (reasonCode === 'other' && !reason.trim()) return refuse('reason-needed')
    const next: EncounterRequest = { ...request, state, stateSince: at, reasonCode, reason: reason.trim() || null }
    return accept(next, {
      type: 'request-declined' as const,
      hubId: request.hubId,
      subjectId: request.id,
      reason: reasonCode,
    })
  },
  save: async (tx, request) => {
    await requests.save(tx, request)
    await settleTasks(tx, request.id, request.stateSince)
  },
})
