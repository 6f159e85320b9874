import type { Tx } from '~/platform/db'
import { type Actor, isSystem } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { approachLifecycle } from './approach'
import { type Asked, closeWave, lockWithWave } from './open-wave'
import { requestLifecycle } from './request'
import { saveWhole } from './whole-request'

/** Silence becomes `expired`, and the request looks again while it has seats left. */
export const end = ({ whole, wave }: Asked, at: Date) => {
  if (!wave) return refuse('no-open-wave')
  if (wave.expiresAt > at && whole.approaches.some(({ state }) => state === 'asked')) return refuse('still-open')

  const { request } = whole
  const state = requestLifecycle.step(request.state, 'try-again')
  const approaches = whole.approaches.map(approach => {
    const lapsed = approachLifecycle.step(approach.state, 'lapse')
    return lapsed ? { ...approach, state: lapsed } : approach
  })
  const approachIds = approaches.filter(one => !whole.approaches.includes(one)).map(({ id }) => id)
  const next = { ...whole, approaches, request: state ? { ...request, state, stateSince: at } : request }
  const about = { hubId: request.hubId, subjectId: request.id }
  return accept({ whole: next, wave, at }, { type: 'wave-ended' as const, ...about, waveId: wave.id, approachIds })
}

/** Ends a wave whose time is up, or in which everybody has answered. */
export const endWave = command({
  name: 'encounters.end-wave',
  load: (tx: Tx, { requestId }: { requestId: string }) => lockWithWave(tx, requestId),
  allow: (actor: Actor) => isSystem(actor, 'clock') || isSystem(actor, 'router'),
  decide: (asked, _input, at) => end(asked, at),
  save: async (tx, { whole, wave, at }, before) => {
    await saveWhole(tx, whole, before.whole)
    await closeWave(tx, wave, at)
  },
})
