import { randomUUID } from 'node:crypto'
import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { evaluate, type Said } from './evaluation'
import { mayActForEmployer } from './policy'
import { lockAgreed } from './step-back'
import { requests } from './store'

const load = async (tx: Tx, { encounterId }: Said & { encounterId: string }) => {
  const agreed = await lockAgreed(tx, encounterId)
  if (!agreed) return null
  const { request, encounter, others } = agreed
  const given = await tx.evaluation.findMany({ where: { requestId: request.id } })
  return { request, encounter, all: [encounter, ...others], given, newId: randomUUID() }
}

/** The employer says how it went. */
export const evaluateAsEmployer = command({
  name: 'encounters.evaluate-as-employer',
  load,
  allow: (actor, { encounter }) => mayActForEmployer(actor, encounter),
  decide: (subject, said, at) => evaluate(subject, 'employer', said, at),
  save: async (tx, { request, evaluation }) => {
    await tx.evaluation.create({ data: evaluation })
    if (request) await requests.save(tx, request)
  },
  constraints: { evaluation_hub_id_encounter_id_side_key: 'already-answered' },
})
