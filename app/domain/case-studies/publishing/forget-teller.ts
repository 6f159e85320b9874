import { type Tx, transact } from '~/platform/db'
import { isSystem } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { dateOf, dayOf } from '../../kernel/working-days'
import { contributions } from '../contribution/store'

type Which = { contributionId: string }

/** Withdrawn stories whose teller's receipt has been there long enough, in every hub. */
export const tellersToForget = (at: Date) =>
  transact({ system: 'clockwork' }, async tx => {
    const found = await tx.contribution.findMany({
      where: { state: 'withdrawn', contributor: { expiresOn: { lt: dateOf(dayOf(at)) } } },
      select: { id: true, hubId: true },
    })
    return found.map(({ id, hubId }) => ({ hubId, contributionId: id }))
  })

/**
 * Who took a story back is forgotten: name, address, work, and who named them and why. What stays says only that there
 * was one, and when it was withdrawn.
 */
export const forgetTeller = command({
  name: 'case-studies.forget-teller',
  load: (tx: Tx, { contributionId }: Which) => contributions.lockWhole(tx, contributionId),
  allow: actor => isSystem(actor, 'clock'),
  decide: ({ contribution, contributor }, _which, at) => {
    if (contribution.state !== 'withdrawn' || !contributor) return refuse('wrong-state')
    if (contributor.expiresOn >= dateOf(dayOf(at))) return refuse('not-yet')
    return accept(
      { ...contribution, shownAs: '', role: '', district: '', gender: '', accessNeeds: '', reason: null },
      { type: 'nominee-forgotten' as const, hubId: contribution.hubId, subjectId: contribution.id },
    )
  },
  save: async (tx, contribution) => {
    await contributions.save(tx, contribution)
    await tx.contributor.deleteMany({ where: { contributionId: contribution.id } })
    await tx.nomination.deleteMany({ where: { contributionId: contribution.id } })
  },
})
