import type { Tx } from '~/platform/db'
import { addDays, monthOf, startOfDay } from '../../kernel/working-days'
import type { MonthlyAsks } from './turn'
import type { Answers } from './wave'

/** How far back answers tell what to expect. */
const remembered = 180

/** How the hub's employers answered lately. Silence is no yes; a seat that was gone says nothing. */
export const recentAnswers = async (tx: Tx, at: Date): Promise<Answers> => {
  const [row] = await tx.$queryRaw<Answers[]>`
    select (count(*) filter (where state = 'accepted'))::int as yes,
      (count(*) filter (where state in ('declined', 'later', 'expired')))::int as no
    from approach where hub_id = scope_hub() and asked_at >= ${startOfDay(addDays(at, -remembered))}`
  return row ?? { yes: 0, no: 0 }
}

/** Asks of this month by the institution they were for. One that came too late to count is left out. */
export const monthlyAsks = async (tx: Tx, at: Date): Promise<MonthlyAsks> => {
  const rows = await tx.$queryRaw<{ institutionId: string; asks: number }[]>`
    select r.institution_id as "institutionId", count(*)::int as asks
    from approach a join encounter_request r on r.hub_id = a.hub_id and r.id = a.request_id
    where a.hub_id = scope_hub() and a.asked_at >= ${startOfDay(monthOf(at))} and a.state <> 'filled'
    group by r.institution_id`
  return {
    all: rows.reduce((sum, { asks }) => sum + asks, 0),
    byInstitution: new Map(rows.map(({ institutionId, asks }) => [institutionId, asks])),
  }
}
