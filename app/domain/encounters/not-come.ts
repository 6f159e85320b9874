import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { encounterLifecycle } from './encounter'
import { mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import { lockWhole, saveWhole, type WholeRequest } from './whole-request'

/** The hour came and no employer did. */
export const missed = (whole: WholeRequest, at: Date) => {
  const { request } = whole
  const state = requestLifecycle.step(request.state, 'not-come')
  if (!state || !request.startsAt) return refuse('wrong-state')
  if (request.startsAt > at) return refuse('not-yet')
  return accept(
    {
      ...whole,
      request: { ...request, state, stateSince: at },
      encounters: whole.encounters.map(encounter => {
        const absent = encounterLifecycle.step(encounter.state, 'not-come')
        return absent ? { ...encounter, state: absent } : encounter
      }),
    },
    { type: 'request-not-come' as const, hubId: request.hubId, subjectId: request.id },
  )
}

/** Staff of the school say that nobody came. The hub is told, and learners are owed another. */
export const notCome = command({
  name: 'encounters.not-come',
  load: (tx: Tx, { requestId }: { requestId: string }) => lockWhole(tx, requestId),
  allow: (actor, { request }) => mayMoveRequest(actor, 'not-come', request),
  decide: (whole, _input, at) => missed(whole, at),
  save: saveWhole,
})
