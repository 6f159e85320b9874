import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { mayDiscard } from './policy'
import { requestLifecycle } from './request'
import { requests } from './store'

/** Puts a draft away for good. Nobody outside the school has seen it, so nobody is told. */
export const discardDraft = command({
  name: 'encounters.discard-draft',
  load: (tx: Tx, { requestId }: { requestId: string }) => requests.lock(tx, requestId),
  allow: mayDiscard,
  decide: (request, _input, at) => {
    const state = requestLifecycle.step(request.state, 'cancel')
    if (request.state !== 'draft' || !state) return refuse('not-a-draft')
    return accept(
      { ...request, state, stateSince: at },
      {
        type: 'request-cancelled' as const,
        hubId: request.hubId,
        subjectId: request.id,
        approachIds: [],
        encounterIds: [],
      },
    )
  },
  save: requests.save,
})
