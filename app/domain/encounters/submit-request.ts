import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { hasNotice, isWhole } from './draft'
import { mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import { requests } from './store'

/** A careers leader or a teacher sends the request to the hub. */
export const submitRequest = command({
  name: 'encounters.submit-request',
  load: async (tx: Tx, { requestId }: { requestId: string }) => {
    const request = await requests.lock(tx, requestId)
    const hub = request && (await tx.hub.findUnique({ where: { id: request.hubId }, select: { noticeDays: true } }))
    return request && hub ? { request, noticeDays: hub.noticeDays } : null
  },
  allow: (actor, { request }) => mayMoveRequest(actor, 'submit', request),
  decide: ({ request, noticeDays }, _input, at) => {
    const state = requestLifecycle.step(request.state, 'submit')
    if (!state) return refuse('not-a-draft')
    if (!isWhole(request)) return refuse('not-whole')
    if (!hasNotice(request.dates, at, request.noticeWaived ? 0 : noticeDays)) return refuse('too-soon')

    return accept(
      { ...request, state, stateSince: at, submittedAt: at, seatsLeft: request.seats },
      { type: 'request-submitted' as const, hubId: request.hubId, subjectId: request.id },
    )
  },
  save: requests.save,
})
