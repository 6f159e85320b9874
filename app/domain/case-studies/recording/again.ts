import type { Tx } from '~/platform/db'
import type { ContributionState } from '../contribution/contribution'
import { type Media, newestTake } from './store'

/** States in which a recording that could not be used may be answered again: told, and not yet shown as a cut. */
const againStates: readonly ContributionState[] = ['recorded', 'recorded-partial', 'in-edit']

/** May this question be answered again by its contributor, as its newest recording could not be used? */
export const mayAnswerAgain = (state: string, media: readonly Pick<Media, 'kind' | 'state' | 'take'>[]): boolean =>
  (againStates as readonly string[]).includes(state) && newestTake(media as readonly Media[])?.state === 'failed'

/** The questions of a story that may be answered again, in order. */
export const toAnswerAgain = async (tx: Tx, { id, state }: { id: string; state: string }): Promise<number[]> => {
  if (!(againStates as readonly string[]).includes(state)) return []
  const told = await tx.answer.findMany({
    where: { contributionId: id, media: { some: { kind: 'original', state: 'failed' } } },
    select: { question: true, media: { select: { kind: true, state: true, take: true } } },
    orderBy: { question: 'asc' },
  })
  return told.filter(({ media }) => mayAnswerAgain(state, media as Media[])).map(({ question }) => question)
}
