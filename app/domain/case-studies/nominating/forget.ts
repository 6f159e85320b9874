import type { Tx } from '~/platform/db'
import { isSystem } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { addDays, dateOf, dayOf, startOfDay } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import type { ContributionState } from '../contribution/contribution'
import { contributions } from '../contribution/store'
import { lockNamed } from './named-row'

type Which = { contributionId: string }

/** Ways of ending in which the nominee never told anything. */
export const unheardEnds = ['screened-out', 'declined', 'lapsed'] as const satisfies readonly ContributionState[]

/** Ended for good, or never begun: the row goes when its clock has run out. */
export const forgottenStates = [
  ...unheardEnds,
  ...(['nominated', 'abandoned', 'withdrawn'] as const),
] satisfies readonly ContributionState[]

/** Before this instant a step is so many days ago. */
export const daysAgo = (at: Date, days: number): Date => startOfDay(addDays(at, 1 - days))

/**
 * What is known of a nominee who will tell nothing goes: name, address, work, place, and what was said of them. A mark
 * that says nothing by itself stays, so that they are not asked again; not of those who were never written to.
 */
export const forgetNominee = command({
  name: 'case-studies.forget-nominee',
  load: (tx, input: Which) => lockNamed(tx, input),
  allow: actor => isSystem(actor, 'clock'),
  decide: ({ contribution, contributor }, _input, at) => {
    if (!contributor || !unheardEnds.some(state => state === contribution.state)) return refuse('wrong-state')
    if (contribution.stateSince >= daysAgo(at, clocks.forgetNominee)) return refuse('not-yet')
    const asked = contribution.state !== 'screened-out'
    return accept(
      {
        ...{ ...contribution, role: '', district: '', shownAs: '', gender: '', accessNeeds: '', reason: null },
        nomineeKeys: asked ? contribution.nomineeKeys : [],
      },
      { type: 'nominee-forgotten' as const, hubId: contribution.hubId, subjectId: contribution.id },
    )
  },
  save: async (tx, contribution) => {
    await contributions.save(tx, contribution)
    await tx.contributor.deleteMany({ where: { contributionId: contribution.id } })
    await tx.nomination.updateMany({ where: { contributionId: contribution.id }, data: cut })
  },
})

const cut = { why: '', nomineeName: '', browserHash: null, askedBy: '', askedOn: null }

/** The nominee's name leaves every nomination after 30 days, so that its going tells nothing. */
export const cutNames = async (tx: Tx, at: Date): Promise<number> => {
  const { count } = await tx.nomination.updateMany({
    where: { nomineeName: { not: '' }, createdAt: { lt: daysAgo(at, clocks.forgetNominee) } },
    data: { nomineeName: '', browserHash: null },
  })
  return count
}

/** Nominations past their clock go, whatever came of them; the nominator is forgotten with them. */
export const dropNominations = async (tx: Tx, at: Date): Promise<number> => {
  const { count } = await tx.nomination.deleteMany({ where: { expiresOn: { lt: dateOf(dayOf(at)) } } })
  return count
}

/** Working lives that ended and whose clock has run out go, with their past times, but none that still has a file. */
export const dropEnded = async (tx: Tx, at: Date): Promise<number> => {
  const found = await tx.contribution.findMany({
    where: {
      state: { in: [...forgottenStates] },
      expiresOn: { lt: dateOf(dayOf(at)) },
      media: { none: { state: { not: 'gone' } } },
      slots: { none: { endsAt: { gt: at } } },
    },
    select: { id: true },
  })
  const ids = found.map(({ id }) => id)
  await tx.interviewSlot.deleteMany({ where: { contributionId: { in: ids } } })
  const { count } = await tx.contribution.deleteMany({ where: { id: { in: ids } } })
  return count
}
