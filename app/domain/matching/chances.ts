import type { Prisma, Tx } from '~/platform/db'
import { dateOf, dayOf } from '../kernel/working-days'
import type { Chance } from './engine/inputs'
import { standingStates } from './suggestion'
import type { OpportunityKind, OpportunityTime, WorkTheme } from './vocabulary'

/** So many people may have a suggestion for each place that is left; five hundred are not sent to three places. */
export const peoplePerPlace = 5

type Row = Prisma.OpportunityGetPayload<object>

const chanceOf = (row: Row): Chance => ({
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
  placesLeft: row.placesLeft,
})

/** Hubs whose open opportunities are kept in memory, so that one match does not read two thousand rows. */
const hubsKept = 16
const kept = new Map<string, { stamp: string; chances: readonly Chance[] }>()

/** Says whether anything about a hub's open opportunities has changed: each with its version, mixed into one number. */
const stampOf = async (tx: Tx, hubId: string, today: Date): Promise<string> => {
  const [row] = await tx.$queryRaw<{ stamp: string }[]>`
    select concat_ws('.', count(*), bit_xor(hashtextextended(id::text, version)), ${today}::date) as stamp
    from opportunity
    where hub_id = ${hubId}::uuid and state = 'live' and places_left > 0 and closes_on >= ${today}::date`
  return row?.stamp ?? ''
}

/** What is open in the hub today, in the order of ids. `placesLeft` are the places themselves. */
const openIn = async (tx: Tx, hubId: string, at: Date): Promise<readonly Chance[]> => {
  const today = dateOf(dayOf(at))
  const stamp = await stampOf(tx, hubId, today)
  const known = kept.get(hubId)
  kept.delete(hubId)
  const rows =
    known?.stamp === stamp
      ? null
      : await tx.opportunity.findMany({
          where: { hubId, state: 'live', placesLeft: { gt: 0 }, closesOn: { gte: today } },
          orderBy: { id: 'asc' },
        })
  const chances = rows?.map(chanceOf) ?? known?.chances ?? []
  kept.set(hubId, { stamp, chances })
  for (const oldest of kept.keys()) if (kept.size > hubsKept) kept.delete(oldest)
  return chances
}

/** How many suggestions of each opportunity stand; of some people only what they saved, as the rest is chosen anew. */
const standingIn = async (tx: Tx, hubId: string, anew: readonly string[]): Promise<Map<string, number>> => {
  const counted = await tx.$queryRaw<{ id: string; count: number }[]>`
    select opportunity_id::text as id, count(*)::int as count from suggestion
    where hub_id = ${hubId}::uuid and state = any(${[...standingStates]}::text[])
      and (state = 'saved' or not learner_id = any(${[...anew]}::uuid[]))
    group by opportunity_id`
  return new Map(counted.map(({ id, count }) => [id, count]))
}

/**
 * What is open in the hub today, with how many more people may hear of each. One person's match by day may use half of
 * that; the rest waits for the night, when those who have had least come first. `anew`: people whose suggestions
 * are about to be chosen anew, but for what they saved.
 */
export const chancesIn = async (
  tx: Tx,
  hubId: string,
  at: Date,
  share: number,
  anew: readonly string[] = [],
): Promise<Chance[]> => {
  const chances = await openIn(tx, hubId, at)
  const standing = await standingIn(tx, hubId, anew)
  return chances.map(chance => ({
    ...chance,
    placesLeft: Math.max(0, Math.ceil(chance.placesLeft * peoplePerPlace * share) - (standing.get(chance.id) ?? 0)),
  }))
}
