import { type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { type Day, dayOf } from '../kernel/working-days'
import { type Catalogue, catalogue, hasId, named, ofHubs } from './catalogue'
import { deleteRows } from './delete-rows'
import { personalTables } from './registry'
import type { Length, Swept } from './registry/terms'

/** Rows taken in one transaction. */
const batch = 1_000
/** What belongs to no hub is recorded under this id, which is nobody's. */
const nobody = '00000000-0000-0000-0000-000000000000'

const units = { minutes: 'mins', hours: 'hours', days: 'days', months: 'months', years: 'years' } as const

const interval = (length: Length = { days: 0 }): string => {
  const [unit = 'days', count = 0] = Object.entries(length)[0] ?? []
  return `make_interval(${units[unit as keyof typeof units]} => ${Number(count)})`
}

/** The SQL that says whether a row is due; `$1` is this instant, `$2` today in London. */
export const dueWhen = (swept: Swept): string => {
  const plus = interval(swept.plus)
  const over =
    'day' in swept
      ? `${named(swept.day)} + ${plus} < $2::date and $1::timestamptz is not null`
      : 'moment' in swept
        ? `least(${[swept.moment].flat().map(named).join(', ')}) + ${plus} < $1::timestamptz and $2::date is not null`
        : `to_timestamp(${named(swept.millis)} / 1000.0) + ${plus} < $1::timestamptz and $2::date is not null`
  return swept.only ? `(${over}) and (${swept.only})` : `(${over})`
}

type Now = { at: Date; today: Day }

const sweepBatch = async (tx: Tx, known: Catalogue, table: string, where: string, now: Now): Promise<number> => {
  if (!hasId(known, table) || !known.holds.some(({ to }) => to === table))
    return tx.$executeRawUnsafe(
      `delete from ${named(table)} where ctid = any(array(select ctid from ${named(table)} where ${where} limit ${batch}))`,
      now.at,
      now.today,
    )
  const due = await tx.$queryRawUnsafe<{ id: string }[]>(
    `select id::text from ${named(table)} where ${where} limit ${batch}`,
    now.at,
    now.today,
  )
  return deleteRows(
    tx,
    known,
    table,
    due.map(({ id }) => id),
  )
}

/** Takes what is due of one table in one hub, or of what belongs to none; each batch with the fact that says how many. */
const sweepTable = async (table: string, swept: Swept, hubId: string, now: Now): Promise<number> => {
  let taken = 0
  for (;;) {
    const rows = await transact({ system: 'clockwork', personId: 'system.privacy', hubId }, async tx => {
      const known = await catalogue(tx)
      const whose = ofHubs(known, table) ? [hubId ? `hub_id = '${hubId}'` : 'hub_id is null'] : []
      const count = await sweepBatch(tx, known, table, [dueWhen(swept), ...whose].join(' and '), now)
      const facts = [{ type: 'held-swept' as const, hubId, subjectId: hubId || nobody, table, rows: count }]
      if (count > 0) await record(tx, { by: 'system.clockwork', via: 'privacy.sweep', at: now.at, facts })
      return count
    })
    taken += rows
    if (rows < batch) return taken
  }
}

const forgetOldFacts = async (at: Date): Promise<number> => {
  const [row] = await transact({ system: 'clockwork' }, async tx => {
    const gone = await tx.$queryRaw<{ rows: number }[]>`select forget_old_facts(${10 * batch}) as rows`
    const rows = gone[0]?.rows ?? 0
    const facts = [{ type: 'held-swept' as const, hubId: '', subjectId: nobody, table: 'fact', rows }]
    if (rows > 0) await record(tx, { by: 'system.clockwork', via: 'privacy.sweep', at, facts })
    return gone
  })
  return row?.rows ?? 0
}

/**
 * The night's sweep: everything the register says is past its clock, hub by hub and in batches, however many nights were
 * missed. Run again it finds nothing. Answers how many rows went, by table. What hangs on others goes before them, so the
 * tables' order does not matter.
 */
export const sweepHeld = async (at: Date): Promise<{ [table: string]: number }> => {
  const now = { at, today: dayOf(at) }
  const hubs = await transact({ system: 'clockwork' }, tx => tx.hub.findMany({ select: { id: true } }))
  const taken: { [table: string]: number } = {}
  for (const [table, { ends }] of personalTables) {
    if (!('swept' in ends)) continue
    taken[table] = 0
    for (const hubId of [...hubs.map(({ id }) => id), ''])
      taken[table] += await sweepTable(table, ends.swept, hubId, now)
  }
  taken.fact = await forgetOldFacts(at)
  return Object.fromEntries(Object.entries(taken).filter(([, rows]) => rows > 0))
}
