import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { dayOf } from '../kernel/working-days'
import { approachLifecycle } from './approach'
import { settleTasks } from './coordinator-tasks'
import { encounterLifecycle } from './encounter'
import { type Asked, closeWave, lockWithWave } from './open-wave'
import { mayMoveRequest } from './policy'
import { requestLifecycle } from './request'
import { saveWhole } from './whole-request'

/** `lastDate`: the last of the times the school can do, or null when it has named none. */
type Dated = Asked & { lastDate: Date | null }

/** Whether a time is still to come. Without any date, what counts is how long the request is kept. */
const isAhead = ({ whole: { request }, lastDate }: Dated, at: Date): boolean => {
  const last = request.startsAt ?? lastDate
  return last ? last > at : dayOf(request.expiresOn) >= dayOf(at)
}

/** Every date has passed: asks are recalled, and what was agreed but never confirmed is called off. */
export const expire = (asked: Dated, at: Date) => {
  const { whole, wave } = asked
  const { request } = whole
  const state = requestLifecycle.step(request.state, 'expire')
  if (!state) return refuse('wrong-state')
  if (isAhead(asked, at)) return refuse('not-yet')

  const approaches = whole.approaches.map(approach => {
    const recalled = approachLifecycle.step(approach.state, 'recall')
    return recalled ? { ...approach, state: recalled } : approach
  })
  const encounters = whole.encounters.map(encounter => {
    const off = encounterLifecycle.step(encounter.state, 'cancel')
    return off ? { ...encounter, state: off, sequence: encounter.sequence + 1 } : encounter
  })
  const about = { hubId: request.hubId, subjectId: request.id }
  const ids = {
    approachIds: approaches.filter(one => !whole.approaches.includes(one)).map(({ id }) => id),
    encounterIds: encounters.filter(one => !whole.encounters.includes(one)).map(({ id }) => id),
  }
  return accept(
    { whole: { request: { ...request, state, stateSince: at }, approaches, encounters }, wave, at },
    { type: 'request-expired' as const, ...about, ...ids },
  )
}

/** The clock ends a request whose dates have all passed before it was confirmed. */
export const expireRequest = command({
  name: 'encounters.expire-request',
  load: async (tx: Tx, { requestId }: { requestId: string }): Promise<Dated | null> => {
    const asked = await lockWithWave(tx, requestId)
    if (!asked) return null
    const last = await tx.requestDate.findFirst({ where: { requestId }, orderBy: { startsAt: 'desc' } })
    return { ...asked, lastDate: last?.startsAt ?? null }
  },
  allow: (actor, { whole }) => mayMoveRequest(actor, 'expire', whole.request),
  decide: (asked, _input, at) => expire(asked, at),
  save: async (tx, { whole, wave, at }, before) => {
    await saveWhole(tx, whole, before.whole)
    await closeWave(tx, wave, at)
    await settleTasks(tx, whole.request.id, at)
  },
})
