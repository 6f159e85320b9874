import type { Tx } from '~/platform/db'
import { schoolDaysBetween } from '../kernel/working-days'
import { monthlyAsks } from './routing/asks'
import { cohortCounts, cohortKey } from './routing/cohorts'
import { leastServedBelow, levelOf, worstOff } from './routing/level'
import { isOverShare } from './routing/turn'
import { heldForShare } from './routing/waiting'

type Seen = {
  id: string
  hubId: string
  institutionId: string
  startsAt: Date | null
  dates: readonly { startsAt: Date }[]
  groups: readonly { yearGroup: number; guestOfId: string | null }[]
}

/** The year groups asked for, with what each has had. */
const cohortsOf = async (tx: Tx, { institutionId, groups }: Seen, at: Date) => {
  const schools = groups.map(({ guestOfId }) => guestOfId ?? institutionId)
  const counts = await cohortCounts(tx, [...new Set(schools)], at)
  const keys = groups.map(({ yearGroup }, place) => cohortKey(schools[place] ?? '', yearGroup))
  return [...new Set(keys)].flatMap(key => counts.get(key) ?? [])
}

/**
 * How badly off the learners of a request are and why, how much of the month's asks its school has had, and how much
 * notice it gives.
 */
export const standingFor = async (tx: Tx, request: Seen, at: Date) => {
  const cohorts = await cohortsOf(tx, request, at)
  const level = worstOff(cohorts)
  const hub = await tx.hub.findUniqueOrThrow({ where: { id: request.hubId } })
  const asks = await monthlyAsks(tx, at)
  const { institutionId } = request
  const over = isOverShare(asks, institutionId, hub.monthlyShare)
  const first = request.startsAt ?? request.dates.find(({ startsAt }) => startsAt > at)?.startsAt
  return {
    level,
    leastServed: level < leastServedBelow,
    cohorts: cohorts.map(cohort => ({
      ...{ yearGroup: cohort.yearGroup, had: cohort.had, promised: cohort.promised, target: cohort.target },
      guest: cohort.institutionId !== institutionId,
      level: levelOf(cohort),
    })),
    notice: first && first > at ? { given: schoolDaysBetween(at, first), wanted: hub.noticeDays } : null,
    share: { own: asks.byInstitution.get(institutionId) ?? 0, all: asks.all, most: hub.monthlyShare, over },
    held: over && (await heldForShare(tx, { institutionId, level }, hub.monthlyShare, at)),
  }
}
