import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { dateOf } from '../kernel/working-days'
import { keptUntil } from './draft'
import type { NewRequest } from './draft-forms'
import { mayAskFor } from './policy'

const load = async (tx: Tx, { institutionId }: NewRequest) => {
  const institution = isId(institutionId) ? await tx.institution.findUnique({ where: { id: institutionId } }) : null
  return institution && { institution, newId: randomUUID() }
}

/** Someone at a school begins to ask. Nobody outside the school sees a draft. */
export const draftRequest = command({
  name: 'encounters.draft-request',
  load,
  allow: (actor, { institution }) => mayAskFor(actor, institution.id),
  decide: ({ institution, newId }, { kind }, at, actor) => {
    if (institution.status === 'closed') return refuse('school-closed')
    const { hubId, id: institutionId } = institution
    const draft = { id: newId, hubId, institutionId, kind, createdBy: actor.personId }
    return accept(
      { ...draft, createdAt: at, stateSince: at, expiresOn: dateOf(keptUntil(at)) },
      { type: 'request-drafted' as const, hubId, subjectId: newId },
    )
  },
  save: async (tx, next) => {
    await tx.encounterRequest.create({ data: next })
  },
})
