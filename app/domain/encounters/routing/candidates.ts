import { Prisma, type Tx } from '~/platform/db'
import { type Day, dayOf, monthOf } from '../../kernel/working-days'
import { degreesPerKm } from './distance'
import { type Exclusion, fixedNeedsOf } from './feasibility'
import type { Tally } from './plan'
import type { Candidate, Need, OfferSeen } from './snapshot'
import { standingsOf, standingWith } from './standings'

type OfferRow = Omit<OfferSeen, 'place' | 'slots'> & {
  latitude: number | null
  longitude: number | null
  timesPerYear: number
  monthlyCap: number
  contactedThisMonth: number
  daysSinceContact: number | null
  pausedUntil: Date | null
}

const everything = Prisma.sql`true`

/**
 * What an index or one look at the row can tell of an offer: the rules of `feasibility.ts` in their order, up to
 * `too-far`, where a box stands for the circle. Never stricter than the rules themselves.
 */
const sieve = (need: Need): [Exclusion, Prisma.Sql][] => [
  ['wrong-kind', Prisma.sql`o.kind = ${need.kind}`],
  ['wrong-audience', Prisma.sql`o.key_stages @> ${[...need.keyStages]}::int[]`],
  ['wrong-delivery', need.delivery === 'either' ? everything : Prisma.sql`o.delivery in (${need.delivery}, 'either')`],
  ['group-too-large', Prisma.sql`o.max_group >= ${need.headcount}`],
  ['access-unmet', Prisma.sql`o.access @> ${fixedNeedsOf(need)}::text[]`],
  ['wrong-language', Prisma.sql`o.languages @> ${[need.language]}::text[]`],
  ['too-far', near(need)],
]
/** Near enough, or online. */
const near = ({ place, delivery }: Need): Prisma.Sql => {
  if (!place || delivery === 'virtual') return everything
  const perKm = degreesPerKm(place)
  const inBox = Prisma.sql`(
    o.latitude is null or o.longitude is null
    or (abs(o.latitude - ${place.latitude}::float8) <= o.travel_km * ${perKm.latitude}::float8
      and abs(o.longitude - ${place.longitude}::float8) <= o.travel_km * ${perKm.longitude}::float8))`
  return delivery === 'in-person' ? inBox : Prisma.sql`(o.delivery <> 'in-person' or ${inBox})`
}

const rowsWhere = (tx: Tx, where: Prisma.Sql, today: Day): Promise<OfferRow[]> =>
  tx.$queryRaw<OfferRow[]>`
    select o.id as "offerId", o.employer_id as "employerId", o.kind, o.sector, o.key_stages as "keyStages", o.delivery,
      o.max_group as "maxGroup", o.lead_days as "leadDays", o.travel_km as "travelKm", o.latitude, o.longitude,
      o.languages, o.access, o.reserved_for as "reservedFor", o.times_per_year as "timesPerYear",
      e.monthly_cap as "monthlyCap", e.paused_until as "pausedUntil",
      coalesce(m.contacted, 0) as "contactedThisMonth", ${today}::date - c.last as "daysSinceContact"
    from offer o
    join employer e on e.id = o.employer_id
    left join contact_month m on m.employer_id = o.employer_id and m.month = ${monthOf(today)}::date
    left join lateral (select max(contacted_on) as last from contact where employer_id = o.employer_id) c on true
    where o.hub_id = scope_hub() and o.state = 'open' and ${where}
    order by o.id`

const toCandidates = async (tx: Tx, need: Need, rows: readonly OfferRow[], at: Date): Promise<Candidate[]> => {
  const standings = await standingsOf(tx, need, rows, at)
  return rows.map(({ latitude, longitude, timesPerYear, pausedUntil, ...row }) => ({
    ...row,
    place: latitude === null || longitude === null ? null : { latitude, longitude },
    pausedUntil: pausedUntil && dayOf(pausedUntil),
    ...standingWith(standings, row, timesPerYear),
  }))
}

/** Offers the sieve holds back, under the first reason that does. */
const countLeftOut = async (tx: Tx, need: Need): Promise<Tally> => {
  const [[, ofKind] = ['', everything], ...others] = sieve(need)
  const upTo = others.map((_, place) =>
    Prisma.join(
      others.slice(0, place + 1).map(([, passes]) => passes),
      ' and ',
    ),
  )
  const counts = upTo.map(passes => Prisma.sql`(count(*) filter (where ${passes}))::int`)
  const [row] = await tx.$queryRaw<{ open: number; passed: number[] }[]>`
    select (select count(*)::int from offer where hub_id = scope_hub() and state = 'open') as open,
      array[count(*)::int, ${Prisma.join(counts)}] as passed
    from offer o where o.hub_id = scope_hub() and o.state = 'open' and ${ofKind}`
  if (!row) return {}
  const left = sieve(need).map(
    ([key], place) => [key, ([row.open, ...row.passed][place] ?? 0) - (row.passed[place] ?? 0)] as const,
  )
  return Object.fromEntries(left.filter(([, count]) => count > 0))
}

/** The hub's open offers that may fit, and how many the database sorted out. */
export const likelyCandidates = async (
  tx: Tx,
  need: Need,
  at: Date,
): Promise<{ candidates: Candidate[]; leftOut: Tally }> => {
  const passes = Prisma.join(
    sieve(need).map(([, passes]) => passes),
    ' and ',
  )
  const rows = await rowsWhere(tx, passes, need.today)
  return { candidates: await toCandidates(tx, need, rows, at), leftOut: await countLeftOut(tx, need) }
}

/** Every open offer of the hub, however unlikely: for what would help, and to measure the sieve against. */
export const allCandidates = async (tx: Tx, need: Need, at: Date): Promise<Candidate[]> =>
  toCandidates(tx, need, await rowsWhere(tx, Prisma.sql`true`, need.today), at)

/** The open offers of one employer. */
export const candidatesOf = async (tx: Tx, need: Need, employerId: string, at: Date): Promise<Candidate[]> =>
  toCandidates(tx, need, await rowsWhere(tx, Prisma.sql`o.employer_id = ${employerId}::uuid`, need.today), at)

/** The most offers looked at by name. */
const named = 400

/** Open offers of the request's kind whose employer's name has these words in it. */
export const candidatesNamed = async (tx: Tx, need: Need, search: string, at: Date): Promise<Candidate[]> => {
  const like = `%${search.replace(/[\\%_]/g, letter => `\\${letter}`)}%`
  const where = Prisma.sql`o.kind = ${need.kind} and e.name ilike ${like}`
  return toCandidates(tx, need, (await rowsWhere(tx, where, need.today)).slice(0, named), at)
}
