import { accept, refuse } from '../kernel/decision'
import type { EncounterEvent } from './events'
import { requestLifecycle } from './request'
import type { Encounter, EncounterRequest } from './store'

export type Side = 'school' | 'employer'
export type Said = { purposeMet: string; twoWay: string; again: string; comment?: string }

/** What one side says of one encounter, seen with all that was said before. */
export type ToEvaluate = {
  request: EncounterRequest
  encounter: Encounter
  /** Every encounter of the request. */
  all: readonly Encounter[]
  given: readonly { encounterId: string; side: string }[]
  newId: string
}

/**
 * One side says how it went. Once both sides have answered for every encounter that took place, the request is
 * evaluated.
 */
export const evaluate = ({ request, encounter, all, given, newId }: ToEvaluate, side: Side, said: Said, at: Date) => {
  if (encounter.state !== 'delivered') return refuse('not-yet')
  if (given.some(one => one.encounterId === encounter.id && one.side === side)) return refuse('already-answered')
  const evaluated = requestLifecycle.step(request.state, 'evaluate')
  if (!evaluated) return refuse('too-late')

  const about = { hubId: request.hubId, subjectId: request.id }
  const told: EncounterEvent[] = [{ type: 'evaluation-given', ...about, encounterId: encounter.id, side }]
  const sides = new Set([...given.map(one => `${one.encounterId} ${one.side}`), `${encounter.id} ${side}`])
  const both = ({ id }: Encounter) => sides.has(`${id} school`) && sides.has(`${id} employer`)
  const whole = all.filter(({ state }) => state === 'delivered').every(both)
  const state = whole ? evaluated : undefined
  if (state) told.push({ type: 'request-evaluated', ...about })

  const { purposeMet, twoWay, again, comment = '' } = said
  const ids = { id: newId, hubId: request.hubId, requestId: request.id, encounterId: encounter.id }
  return accept(
    {
      request: state ? { ...request, state, stateSince: at } : null,
      evaluation: { ...ids, side, purposeMet, twoWay, again, comment, createdAt: at },
    },
    ...told,
  )
}
