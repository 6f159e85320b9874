import type { Tx } from '~/platform/db'
import { addDays, dayOf } from '../../kernel/working-days'
import { clocks } from '../contribution/clocks'
import type { WholeStory } from '../editing/whole-story'
import { heardBy } from './consent-holds'

/** What a withdrawal takes away at once, what goes later and when, and where copies may be. */
export const receiptOf = async (tx: Tx, { contribution, clips }: WholeStory) => {
  const ids = clips.map(({ id }) => id)
  const media = await tx.media.findMany({ where: { contributionId: contribution.id }, select: { goneAt: true } })
  const exports = ids.length
    ? await tx.clipExport.findMany({
        where: { answerIds: { hasSome: ids } },
        select: { id: true, kind: true, madeAt: true },
        orderBy: { madeAt: 'asc' },
      })
    : []
  const { withdrawnAt } = contribution
  return {
    clips: clips.filter(({ status }) => status === 'answered').length,
    files: media.length,
    filesLeft: media.filter(({ goneAt }) => goneAt === null).length,
    filesGoneBy: withdrawnAt && addDays(dayOf(withdrawnAt), clocks.withdrawnMedia),
    /** Made in this hub from these clips, on paper or as a file. */
    copies: exports,
    /** Others than this hub's classes could hear it. */
    heardElsewhere: heardBy(contribution).some(scope => scope !== 'hub-classes'),
  }
}

export type Receipt = Awaited<ReturnType<typeof receiptOf>>
