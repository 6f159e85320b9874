import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { academicYear, type Day, dayOf, startOfDay } from '../kernel/working-days'

/** The first day of the term a day is in. Easter holidays differ from place to place; most are over by 15 April. */
export const termStart = (day: Day): Day => {
  const [year = '', date = ''] = [day.slice(0, 4), day.slice(5)]
  return `${year}-${date >= '09-01' ? '09-01' : date >= '04-15' ? '04-15' : '01-01'}`
}

type Counts = { meetings: number; learners: number; employers: string[] }

const countSince = async (tx: Tx, hubId: string, since: Day): Promise<Counts> => {
  const [counts] = await tx.$queryRaw<Counts[]>`
    with met as (
      select request_id, employer_id from encounter
      where hub_id = ${hubId}::uuid and state = 'delivered' and starts_at >= ${startOfDay(since)}
    )
    select
      count(*)::int as meetings,
      coalesce(array_agg(distinct employer_id::text), '{}') as employers,
      (select coalesce(sum(attended), 0)::int from request_group
        where hub_id = ${hubId}::uuid and request_id in (select request_id from met)) as learners
    from met`
  return counts ?? { meetings: 0, learners: 0, employers: [] }
}

/** In every hub for itself: no scope sees two. */
const countIn = async (hubIds: readonly string[], since: Day) => {
  const found: Counts[] = []
  for (const hubId of hubIds) found.push(await transact({ personId: '', hubId }, tx => countSince(tx, hubId, since)))
  return {
    meetings: found.reduce((sum, { meetings }) => sum + meetings, 0),
    learners: found.reduce((sum, { learners }) => sum + learners, 0),
    // One that serves several hubs is one employer.
    employers: new Set(found.flatMap(({ employers }) => employers)).size,
  }
}

/**
 * What hubs may say of themselves to anyone: meetings that took place, how often a learner took part by the attendance
 * taken, and employers who came. Of this term; early in a term, of this school year. Null where there was none yet.
 */
export const publicFigures = async (hubIds: readonly string[]) => {
  const today = dayOf(clock.now())
  for (const span of ['term', 'year'] as const) {
    const since = span === 'term' ? termStart(today) : academicYear(today).from
    const counts = await countIn(hubIds, since)
    if (counts.meetings > 0) return { span, since, ...counts }
  }
  return null
}
export type PublicFigures = NonNullable<Awaited<ReturnType<typeof publicFigures>>>
