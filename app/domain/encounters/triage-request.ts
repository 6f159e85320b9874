import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import { randomToken } from '~/platform/tokens'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import { currentNeeds } from './routing/needs'
import { type EncounterRequest, requests } from './store'

type Triage = { request: EncounterRequest; level: number; seed: string }

/** A coordinator takes a request on: how badly off its learners are is worked out, and its lottery number drawn. */
export const triageRequest = command({
  name: 'encounters.triage-request',
  load: async (tx: Tx, { requestId }: { requestId: string }): Promise<Triage | null> => {
    const request = await requests.lock(tx, requestId)
    if (!request) return null
    const [need] = await currentNeeds(tx, [request.id], clock.now())
    return { request, level: need?.level ?? 0, seed: randomToken().slice(0, 16) }
  },
  allow: (actor, { request }) => mayMoveRequest(actor, 'triage', request),
  decide: ({ request, level, seed }, _input, at) => {
    const state = requestLifecycle.step(request.state, 'triage')
    if (!state) return refuse('triaged-already')
    return accept(
      { ...request, state, stateSince: at, level, seed },
      { type: 'request-triaged' as const, hubId: request.hubId, subjectId: request.id },
    )
  },
  save: requests.save,
})
