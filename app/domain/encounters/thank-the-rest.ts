import type { Tx } from '~/platform/db'
import { type Actor, isSystem } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { approachLifecycle } from './approach'
import { settleTasks } from './coordinator-tasks'
import { type Asked, closeWave, lockWithWave } from './open-wave'
import { lookingStates } from './routing/needs'
import { saveWhole } from './whole-request'

const looking: readonly string[] = lookingStates

/** Those still asked are told with thanks that the request has found its employers. */
export const thank = ({ whole, wave }: Asked, at: Date) => {
  const { request } = whole
  if (looking.includes(request.state)) return refuse('still-looking')
  const approaches = whole.approaches.map(approach => {
    const thanked = approachLifecycle.step(approach.state, 'thank')
    return thanked ? { ...approach, state: thanked } : approach
  })
  const approachIds = approaches.filter(one => !whole.approaches.includes(one)).map(({ id }) => id)
  if (approachIds.length === 0 && !wave) return refuse('nobody-waits')

  const about = { hubId: request.hubId, subjectId: request.id }
  return accept(
    { whole: { ...whole, approaches }, wave, at },
    ...(approachIds.length > 0 ? [{ type: 'approach-thanked' as const, ...about, approachIds }] : []),
  )
}

/**
 * Once a request is filled, the asks still open end with thanks. They are no contact: the employers' month and quiet
 * week are given back.
 */
export const thankTheRest = command({
  name: 'encounters.thank-the-rest',
  load: (tx: Tx, { requestId }: { requestId: string }) => lockWithWave(tx, requestId),
  allow: (actor: Actor) => isSystem(actor, 'router'),
  decide: (asked, _input, at) => thank(asked, at),
  save: async (tx, { whole, wave, at }, before) => {
    await saveWhole(tx, whole, before.whole)
    await closeWave(tx, wave, at)
    await settleTasks(tx, whole.request.id, at)
  },
})
