import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { approachLifecycle } from './approach'
import { settleTasks } from './coordinator-tasks'
import type { EncounterEvent } from './events'
import { mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import { lockWhole, saveWhole, standing, type WholeRequest } from './whole-request'

/** Goes ahead with those who said yes; those who have not answered are thanked and not counted as contacted. */
export const settle = (whole: WholeRequest, at: Date) => {
  const { request } = whole
  const state = requestLifecycle.step(request.state, 'settle')
  if (!state) return refuse('wrong-state')
  const yes = standing(whole).length
  if (yes === 0) return refuse('nobody-said-yes')

  const about = { hubId: request.hubId, subjectId: request.id }
  const approaches = whole.approaches.map(approach => {
    const thanked = approachLifecycle.step(approach.state, 'thank')
    return thanked ? { ...approach, state: thanked } : approach
  })
  const approachIds = approaches.filter(one => !whole.approaches.includes(one)).map(({ id }) => id)
  const next = { ...whole, approaches, request: { ...request, state, stateSince: at, seats: yes, seatsLeft: 0 } }
  const told: EncounterEvent[] = [{ type: 'request-accepted', ...about }]
  if (approachIds.length > 0) told.push({ type: 'approach-thanked', ...about, approachIds })
  return accept(next, ...told)
}

/** The school settles for fewer employers than it asked for. */
export const settleRequest = command({
  name: 'encounters.settle-request',
  load: (tx: Tx, { requestId }: { requestId: string }) => lockWhole(tx, requestId),
  allow: (actor, { request }) => mayMoveRequest(actor, 'settle', request),
  decide: (whole, _input, at) => settle(whole, at),
  save: async (tx, next, before) => {
    await saveWhole(tx, next, before)
    await tx.routingWave.updateMany({
      where: { requestId: next.request.id, state: 'open' },
      data: { state: 'ended', endedAt: next.request.stateSince },
    })
    await settleTasks(tx, next.request.id, next.request.stateSince)
  },
})
