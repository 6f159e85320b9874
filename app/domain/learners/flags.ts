import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { leadsAt } from './policy'
import { pupils } from './store'

/** What an institution records about fairness. It leaves as an aggregate of ten or more, or not at all. */
export type Flags = {
  pupilPremium: boolean
  send: 'none' | 'support' | 'ehcp'
  lookedAfter: boolean
  persistentlyAbsent: boolean
  eal: boolean
  sex: 'female' | 'male' | null
}

/** Writes down a learner's flags; with none of them nothing is kept. */
export const setFlags = command({
  name: 'learners.set-flags',
  load: (tx, { learnerId }: { learnerId: string; flags: Flags }) => pupils.lock(tx, learnerId),
  allow: leadsAt,
  decide: ({ id, hubId }, { flags }) =>
    accept({ id, hubId, flags }, { type: 'learner-flags-changed' as const, hubId, subjectId: id }),
  save: async (tx, { id, hubId, flags }) => {
    const { pupilPremium, send, lookedAfter, persistentlyAbsent, eal, sex } = flags
    const empty = !pupilPremium && send === 'none' && !lookedAfter && !persistentlyAbsent && !eal && sex === null
    await tx.learnerFlags.deleteMany({ where: { learnerId: id } })
    if (!empty) await tx.learnerFlags.create({ data: { hubId, learnerId: id, ...flags } })
  },
})
