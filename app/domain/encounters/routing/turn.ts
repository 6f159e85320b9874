import { lottery } from './rank'

/** A request waiting to be routed. */
export type Waiting = {
  requestId: string
  institutionId: string
  level: number
  /** An employer cancelled late: first in line. */
  priority: boolean
  submittedAt: Date
  seed: string
}

/** How often each institution's requests were put to employers this month. */
export type MonthlyAsks = { all: number; byInstitution: ReadonlyMap<string, number> }

/** Below so many asks a month in the whole hub a share means nothing. */
const shareCountsFrom = 20

/** Has this institution had more than its share, in hundredths, of the month's asks? */
export const isOverShare = ({ all, byInstitution }: MonthlyAsks, institutionId: string, share: number): boolean =>
  all >= shareCountsFrom && 100 * (byInstitution.get(institutionId) ?? 0) > share * all

/**
 * Whose turn it is: first in line when an employer cancelled late, then those who have had least, then the longest
 * wait, then a lottery. An institution over its monthly share loses its place at the front.
 */
export const inTurn = (waiting: readonly Waiting[], asks: MonthlyAsks, share: number): Waiting[] => {
  const first = (request: Waiting) => request.priority && !isOverShare(asks, request.institutionId, share)
  return [...waiting].sort(
    (a, b) =>
      Number(first(b)) - Number(first(a)) ||
      a.level - b.level ||
      a.submittedAt.getTime() - b.submittedAt.getTime() ||
      (lottery(a.seed, a.requestId) < lottery(b.seed, b.requestId) ? -1 : 1),
  )
}

/** A request of an institution over its share waits while anyone worse off still looks for employers. */
export const mustWait = (
  request: Pick<Waiting, 'institutionId' | 'level'>,
  looking: readonly Pick<Waiting, 'institutionId' | 'level'>[],
  asks: MonthlyAsks,
  share: number,
): boolean =>
  isOverShare(asks, request.institutionId, share) &&
  looking.some(other => other.institutionId !== request.institutionId && other.level < request.level)
