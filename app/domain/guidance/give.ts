import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { advisesToday } from '../advisers'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { dateOf, dayOf } from '../kernel/working-days'
import type { GuidanceEvent } from './events'
import { givesAdvisers } from './policy'
import type { GuidanceRefusal } from './vocabulary'

type Given = {
  id: string
  hubId: string
  institutionId: string
  adviserId: string
  from: Date
  to: Date | null
  givenBy: string
}
type Decided = Decision<Given, GuidanceEvent, GuidanceRefusal>

/**
 * An adviser is given to an institution's pupils. Only somebody registered for guidance today: a Registered Careers Leader
 * alone is refused, `not-registered`; `not-adviser`, `given-already`.
 */
export const giveAdviser = command({
  name: 'guidance.give-adviser',
  load: async (tx: Tx, { institutionId, adviserId }: { institutionId: string; adviserId: string }, { hubId }) => {
    const institution = isId(institutionId) ? await tx.institution.findUnique({ where: { id: institutionId } }) : null
    if (!institution || institution.hubId !== hubId) return null
    const advises = isId(adviserId)
      ? await tx.membership.count({ where: { hubId, personId: adviserId, role: 'adviser', to: null } })
      : 0
    return { hubId, institutionId, advises: advises > 0, registered: await advisesToday(tx, adviserId) }
  },
  allow: (actor, of) => givesAdvisers(actor, of),
  decide: ({ hubId, institutionId, advises, registered }, { adviserId }, at, actor): Decided => {
    if (!advises) return refuse('not-adviser')
    if (!registered) return refuse('not-registered')
    return accept(
      { id: randomUUID(), hubId, institutionId, adviserId, from: dateOf(dayOf(at)), to: null, givenBy: actor.personId },
      { type: 'guidance-adviser-given' as const, hubId, subjectId: institutionId, adviserId },
    )
  },
  save: async (tx, next) => {
    await tx.guidanceAdviser.create({ data: next })
  },
  constraints: { guidance_adviser_once: 'given-already' },
})

/** The giving ends today; from tomorrow the adviser sees nothing of that institution's pupils. */
export const endGiving = command({
  name: 'guidance.end-giving',
  load: async (tx: Tx, { givingId }: { givingId: string }) =>
    isId(givingId) ? tx.guidanceAdviser.findUnique({ where: { id: givingId } }) : null,
  allow: (actor, of) => givesAdvisers(actor, of),
  decide: (given, _input, at): Decided => {
    if (given.to) return refuse('not-due')
    const { hubId, institutionId, adviserId } = given
    return accept(
      { ...given, to: dateOf(dayOf(at)) },
      { type: 'guidance-adviser-ended' as const, hubId, subjectId: institutionId, adviserId },
    )
  },
  save: async (tx, { id, to }) => {
    await tx.guidanceAdviser.update({ where: { id }, data: { to } })
  },
})
