import type { Tx } from '~/platform/db'
import { academicYear, addDays, startOfDay } from '../../kernel/working-days'
import type { CohortCount } from './level'

export const cohortKey = (institutionId: string, yearGroup: number): string => `${institutionId}.${yearGroup}`

type Row = CohortCount & { institutionId: string; yearGroup: number }

/**
 * What each year group of these institutions has had and been promised this academic year. An encounter counts once
 * for each year group it was for, and for a merged request at the school the learners are from. A year group nobody
 * has entered the numbers of has a target of one.
 */
export const cohortCounts = async (tx: Tx, institutionIds: readonly string[], at: Date): Promise<Map<string, Row>> => {
  const year = academicYear(at)
  const [from, to] = [startOfDay(year.from), startOfDay(addDays(year.to, 1))]
  const rows = await tx.$queryRaw<Row[]>`
    with taken as (
      select coalesce(g.guest_of_id, r.institution_id) as institution_id, g.year_group, r.hub_id, r.id as request_id
      from encounter_request r join request_group g on g.hub_id = r.hub_id and g.request_id = r.id
      where r.institution_id = any(${institutionIds}::uuid[])
      union
      select g.guest_of_id, g.year_group, g.hub_id, g.request_id
      from request_group g where g.guest_of_id = any(${institutionIds}::uuid[])
    ),
    counted as (
      select t.institution_id, t.year_group,
        count(*) filter (where e.state = 'delivered') as had,
        count(*) filter (where e.state in ('agreed', 'confirmed')) as promised
      from taken t join encounter e on e.hub_id = t.hub_id and e.request_id = t.request_id
      where e.starts_at >= ${from} and e.starts_at < ${to}
      group by t.institution_id, t.year_group
    )
    select p.institution_id as "institutionId", p.year_group as "yearGroup", i.disadvantage,
      coalesce(c.target, 1) as target, coalesce(n.had, 0)::int as had, coalesce(n.promised, 0)::int as promised
    from (
      select institution_id, year_group from taken
      union
      select institution_id, year_group from cohort where institution_id = any(${institutionIds}::uuid[])
    ) p
    join institution i on i.id = p.institution_id
    left join cohort c on c.institution_id = p.institution_id and c.year_group = p.year_group
    left join counted n on n.institution_id = p.institution_id and n.year_group = p.year_group
    order by p.institution_id, p.year_group`
  return new Map(rows.map(row => [cohortKey(row.institutionId, row.yearGroup), row]))
}
