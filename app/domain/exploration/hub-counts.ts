import { type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { type Counts, raisedCounts } from './counts'

const kept = async (tx: Tx, hubId: string): Promise<Counts> => {
  const row = await tx.explorationCounts.findUnique({ where: { hubId } })
  return raisedCounts((row?.counts ?? {}) as Record<string, unknown>)
}

/** What the hub asks of everybody who explores. */
export const hubCountsFor = (viewer: Actor): Promise<Counts> => transact(viewer, tx => kept(tx, viewer.hubId))

/** A coordinator asks more than the rule does. Less is not to be had: what is below the rule is the rule. */
export const changeHubCounts = command({
  name: 'exploration.change-hub-counts',
  load: async (tx: Tx, _input: { counts: Partial<Counts> }, actor) => ({ before: await kept(tx, actor.hubId) }),
  allow: actor => wears(actor, 'coordinator'),
  decide: ({ before }, { counts }, at, { hubId, personId }) =>
    accept(
      { hubId, counts: { ...raisedCounts({ ...before, ...counts }) }, changedBy: personId, changedAt: at },
      { type: 'hub-counts-changed' as const, hubId, subjectId: hubId },
    ),
  save: async (tx, next) => {
    await tx.explorationCounts.upsert({ where: { hubId: next.hubId }, create: next, update: next })
  },
})
