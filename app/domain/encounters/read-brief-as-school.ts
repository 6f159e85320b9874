import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { mayAskFor } from './policy'
import { liveStates } from './request'
import { requests } from './store'

/** The school has read the brief both sides share: its half of "purpose shared" (benchmark 5). */
export const readBriefAsSchool = command({
  name: 'encounters.read-brief-as-school',
  load: (tx: Tx, { requestId }: { requestId: string }) => requests.lock(tx, requestId),
  allow: (actor, request) => mayAskFor(actor, request.institutionId),
  decide: (request, _input, at) => {
    if (!liveStates.some(state => state === request.state)) return refuse('wrong-state')
    if (request.briefReadAt) return accept(request)
    return accept(
      { ...request, briefReadAt: at },
      {
        type: 'brief-read' as const,
        hubId: request.hubId,
        subjectId: request.id,
        encounterId: null,
        side: 'school' as const,
      },
    )
  },
  save: async (tx, next, before) => {
    if (next !== before) await requests.save(tx, next)
  },
})
