import { type Tx, transact } from './db'
import { scrubbed } from './scrub'

/** A fact as its reaction receives it: what was recorded, with its id, who made it so, and when. */
export type OutboxFact = {
  id: string
  type: string
  /** Empty for the few facts that belong to no hub. */
  hubId: string
  subjectId: string
  reason?: string
  by: string
  at: Date
} & Record<string, unknown>

/** Waits before the second, third and fourth try, in seconds. After the fourth the fact is set aside. */
const waits = [1, 10, 90]

type Row = {
  id: string
  type: string
  hub_id: string | null
  subject_id: string
  payload: Record<string, unknown>
  by: string
  at: Date
  reason: string | null
}

/**
 * Locks the facts that are due, oldest first, passing over those another relay holds. The lock ends with the
 * transaction, so a relay that dies leaves nothing claimed. The database's clock rules, as it stamped the facts; a
 * moment of grace covers its rounding to milliseconds.
 */
export const claimFacts = async (tx: Tx, limit: number): Promise<OutboxFact[]> => {
  const rows = await tx.$queryRaw<Row[]>`
    select id, type, hub_id, subject_id, payload, by, at, reason
    from fact
    where state = 'waiting' and next_attempt_at <= statement_timestamp() + interval '50 milliseconds'
    order by next_attempt_at, id
    limit ${limit}
    for update skip locked`
  return rows.map(({ payload, hub_id, subject_id, reason, ...row }) => ({
    ...payload,
    ...row,
    hubId: hub_id ?? '',
    subjectId: subject_id,
    ...(reason ? { reason } : {}),
  }))
}

export const markRelayed = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await tx.$executeRaw`
    update fact set state = 'relayed', relayed_at = now(), attempts = attempts + 1, error = null
    where id = any(${ids}::uuid[])`
}

/** Counts a failed try: waits 1, 10, then 90 seconds, and after the fourth sets the fact aside. */
export const markFailed = async (tx: Tx, id: string, error: unknown): Promise<void> => {
  const problem = scrubbed(error)
  await tx.$executeRaw`
    update fact set
      attempts = attempts + 1,
      state = case when attempts >= ${waits.length} then 'quarantined' else 'waiting' end,
      next_attempt_at = now() + make_interval(secs => coalesce((${waits}::int[])[attempts + 1], 0)),
      error = ${problem}
    where id = ${id}::uuid`
}

/**
 * Sets a fact that was set aside waiting again, with its tries counted anew, and wakes the relay. In the hub of the
 * transaction's scope. Answers whether there was one.
 */
export const replayFact = async (tx: Tx, id: string): Promise<boolean> => {
  const count = await tx.$executeRaw`
    update fact set state = 'waiting', attempts = 0, next_attempt_at = now(), error = null
    where id = ${id}::uuid and state = 'quarantined'`
  if (count === 1) await tx.$executeRaw`select pg_notify('traverse_facts', '')`
  return count === 1
}

/** How far behind the relay is: facts waiting and set aside, and the age of the oldest waiting one in seconds. */
export const outboxBacklog = (): Promise<{ waiting: number; quarantined: number; oldestSeconds: number }> =>
  transact({ system: 'relay' }, async tx => {
    const [row] = await tx.$queryRaw<{ waiting: number; quarantined: number; oldest: number }[]>`
      select
        (count(*) filter (where state = 'waiting'))::int as waiting,
        (count(*) filter (where state = 'quarantined'))::int as quarantined,
        coalesce(extract(epoch from now() - min(at) filter (where state = 'waiting')), 0)::float8 as oldest
      from fact where state in ('waiting', 'quarantined')`
    return {
      waiting: row?.waiting ?? 0,
      quarantined: row?.quarantined ?? 0,
      oldestSeconds: Math.max(0, row?.oldest ?? 0),
    }
  })
