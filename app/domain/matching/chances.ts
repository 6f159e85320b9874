import type { Prisma, Tx } from '~/platform/db'
import { dateOf, dayOf } from '../kernel/working-days'
import type { Chance } from './engine/inputs'
import { standingStates } from './suggestion'
import type { OpportunityKind, OpportunityTime, WorkTheme } from './vocabulary'

/** So many people may have a suggestion for each place that is left; five hundred are not sent to three places. */
export const peoplePerPlace = 5

type Row = Prisma.OpportunityGetPayload<object>

const chanceOf = (row: Row, standing: number, share: number): Chance => ({
  id: row.id,
  employer: row.employerId ?? row.providerId ?? row.organisation,
  majorGroup: row.major,
  sector: row.sector,
  kind: row.kind as OpportunityKind,
  level: row.level,
  years: { from: row.fromYear, to: row.toYear },
  provides: row.access,
  times: row.times as OpportunityTime[],
  themes: row.themes as WorkTheme[],
  place: row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
  // A place nobody knows where it is cannot be too far.
  remote: row.remote || row.latitude === null,
  placesLeft: Math.max(0, Math.ceil(row.placesLeft * peoplePerPlace * share) - standing),
})

/**
 * What is open in the hub today, with how many more people may hear of each. One person's match by day may use half of
 * that; the rest waits for the night, when those who have had least come first.
 */
export const chancesIn = async (tx: Tx, hubId: string, at: Date, share: number): Promise<Chance[]> => {
  const rows = await tx.opportunity.findMany({
    where: { hubId, state: 'live', placesLeft: { gt: 0 }, closesOn: { gte: dateOf(dayOf(at)) } },
    orderBy: { id: 'asc' },
  })
  const counted = await tx.suggestion.groupBy({
    by: ['opportunityId'],
    where: { hubId, state: { in: [...standingStates] } },
    _count: true,
  })
  const standing = new Map(counted.map(({ opportunityId, _count }) => [opportunityId, _count]))
  return rows.map(row => chanceOf(row, standing.get(row.id) ?? 0, share))
}
