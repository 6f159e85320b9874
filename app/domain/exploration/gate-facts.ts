import { isId, type Tx } from '~/platform/db'
import type { GateFacts } from './gate'

/** What the gate asks about each learner a transaction sees; who is not there has none, and no gate open. */
export const gateFactsOf = async (tx: Tx, learnerIds: readonly string[]): Promise<Map<string, GateFacts>> => {
  const ids = [...new Set(learnerIds)].filter(isId)
  if (ids.length === 0) return new Map()
  const learners = await tx.learner.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, yearGroup: true, profilingOn: true, leavesOn: true },
      institution: { select: { matchingOn: true, dpiaOn: true } },
      cycles: {
        where: { state: { not: 'superseded' } },
        select: { state: true, phase: true, clearedAt: true },
      },
    },
  })
  const day = (date: Date | null | undefined) => (date ? date.toISOString().slice(0, 10) : null)
  return new Map(
    learners.map(({ id, cycles, institution, leavesOn, ...learner }): [string, GateFacts] => [
      id,
      {
        ...learner,
        leavesOn: day(leavesOn),
        cycle: cycles[0] ?? null,
        institution: institution && { matchingOn: institution.matchingOn, dpiaOn: day(institution.dpiaOn) },
      },
    ]),
  )
}
