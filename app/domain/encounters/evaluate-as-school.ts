import { randomUUID } from 'node:crypto'
import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { evaluate } from './evaluation'
import { mayMoveRequest } from './policy'
import type { EvaluateAsSchool } from './school-forms'
import { encounters, requests } from './store'

const load = async (tx: Tx, { requestId, encounterId }: EvaluateAsSchool) => {
  const request = await requests.lock(tx, requestId)
  if (!request) return null
  const all = await encounters.ofRequest(tx, request.id)
  const encounter = all.find(({ id }) => id === encounterId)
  if (!encounter) return null
  const given = await tx.evaluation.findMany({ where: { requestId: request.id } })
  return { request, encounter, all, given, newId: randomUUID() }
}

/** The school says how it went, employer by employer. */
export const evaluateAsSchool = command({
  name: 'encounters.evaluate-as-school',
  load,
  allow: (actor, { request }) => mayMoveRequest(actor, 'evaluate', request),
  decide: (subject, said, at) => evaluate(subject, 'school', said, at),
  save: async (tx, { request, evaluation }) => {
    await tx.evaluation.create({ data: evaluation })
    if (request) await requests.save(tx, request)
  },
  constraints: { evaluation_hub_id_encounter_id_side_key: 'already-answered' },
})
