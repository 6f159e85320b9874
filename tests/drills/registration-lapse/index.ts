import pg from 'pg'
import { adviceLifecycle } from '~/domain/advice'
import { appointmentLifecycle } from '~/domain/appointments'
import { guidanceLifecycle } from '~/domain/guidance'
import { instantOf } from '~/domain/kernel/local-time'
import { addDays, type Day, dateOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { given as advising } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'
import type { Drill } from '../drill'
import { ofAdvice } from './of-advice'
import { ofGuidance } from './of-guidance'
import { ofMeetings } from './of-meetings'
import { ofPlans } from './of-plans'
import { pastTheProduct } from './past-the-product'
import { inTheirWork } from './reading'
import type { Stage, Write } from './write'

/** Last days: an ordinary one, and around both nights on which the clocks change. */
const lastDays: readonly Day[] = ['2027-06-15', '2027-03-28', '2027-10-31', '2027-03-27', '2027-10-30']

const writes: readonly Write[] = [...ofAdvice, ...ofMeetings, ...ofPlans, ...ofGuidance]

type Table = { moves: { [move: string]: { by: readonly string[] } } }

/** The moves that the tables give to an adviser and no write here makes. */
const leftOut = (): string[] => {
  const tables: { [name: string]: Table } = {
    ...{ advice: adviceLifecycle, meeting: appointmentLifecycle, guidance: guidanceLifecycle },
  }
  const made: readonly string[] = writes.flatMap(({ moves = [] }) => moves)
  return Object.entries(tables).flatMap(([table, { moves }]) =>
    Object.entries(moves)
      .filter(([, { by }]) => by.includes('adviser'))
      .map(([move]) => `${table}.${move}`)
      .filter(move => !made.includes(move)),
  )
}

/** Everything the database holds of one hub, as one mark: the notes that are sealed, the facts and the history with it. */
const markOf = async (owner: pg.Client, hubId: string): Promise<string> => {
  const { rows: tables } = await owner.query<{ at: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as at from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.column_name = 'hub_id' and t.table_type = 'BASE TABLE' order by 1`,
  )
  const every = tables.map(({ at }) => `select '${at} ' || t::text as line from ${at} t where hub_id::text = $1`)
  const { rows } = await owner.query<{ mark: string }>(
    `select md5(coalesce(string_agg(line, '|' order by line), '')) as mark from (${every.join(' union all ')}) lines`,
    [hubId],
  )
  return rows[0]?.mark ?? ''
}

const stageIn = async (lastDay: Day) => {
  const { id: hubId } = await network.hub()
  const { bodyId } = await advising.everything(hubId)
  const providerId = (await network.provider(hubId)).id
  const school = await network.institution(hubId)
  return async (): Promise<Stage> => {
    const registered = { from: dateOf(addDays(lastDay, -300)), to: dateOf(lastDay) }
    const adviser = await advising.adviser(hubId, { registered, caseloadCap: 100 })
    return { hubId, adviser, actor: adviser.actor, bodyId, providerId, school }
  }
}

const isOfRegistration = (why: string): boolean => /regist/.test(why)

/** One write at one moment: what came of it, and whether the hub is as it was. */
const press = async (owner: pg.Client, stage: Stage, write: Write) => {
  const run = await write.arrange(stage)
  const before = await markOf(owner, stage.hubId)
  const outcome = await run()
  const same = before === (await markOf(owner, stage.hubId))
  return { name: write.name, same, why: outcome.ok ? '' : outcome.why }
}

const around = async (owner: pg.Client, lastDay: Day) => {
  const fresh = await stageIn(lastDay)
  clock.set(instantOf(lastDay, '23:59'))
  const past = await pastTheProduct(owner, await fresh())
  const before = await past()
  const reading = await inTheirWork(await fresh())
  const on = []
  for (const write of writes) on.push({ write, ...(await press(owner, await fresh(), write)) })
  clock.set(instantOf(addDays(lastDay, 1), '00:01'))
  const after = []
  for (const write of writes) after.push(await press(owner, await fresh(), write))
  const beyond = await past()
  const faults = [
    ...on.filter(({ write: { ahead }, why }) => (ahead ? why !== 'beyond-registration' : why !== '')),
    ...after.filter(({ why, same }) => !isOfRegistration(why) || !same),
  ]
  const walls = [...before.refused, ...before.through.filter(one => !beyond.refused.includes(one)), ...beyond.through]
  if (walls.length > 0) console.error(lastDay, walls)
  if (faults.length > 0)
    console.error(
      lastDay,
      faults.map(({ name, why, same }) => ({ name, why, same })),
    )
  return {
    ...{
      went: on.filter(({ why }) => why === '').length,
      refused: after.filter(({ why }) => isOfRegistration(why)).length,
    },
    ...{
      changed: after.filter(({ same }) => !same).length,
      faults: faults.length + walls.length,
      ...(await reading()),
    },
    ...{ tables: beyond.refused.length, past: beyond.through.length },
  }
}

/**
 * A registration ends. At 23:59 of its last day everything an adviser writes still goes through, but for a meeting on a later
 * day; at 00:01 every write is refused because of the registration and no row of the hub changes, and all can still be read. Rows
 * written past the product, with the adviser's scope and no command, go through and are refused at the same two moments.
 */
export const registrationLapse: Drill = async scale => {
  const days = lastDays.slice(0, Math.max(1, Math.round(lastDays.length * scale)))
  const owner = new pg.Client(process.env.DATABASE_URL)
  await owner.connect()
  try {
    const found: Awaited<ReturnType<typeof around>>[] = []
    for (const day of days) found.push(await around(owner, day))
    const sum = (of: (one: (typeof found)[number]) => number) => found.reduce((all, one) => all + of(one), 0)
    const missing = leftOut()
    if (missing.length > 0) console.error(missing)
    const ahead = writes.filter(one => one.ahead).length
    return {
      name: 'registration-lapse',
      figures: {
        ...{ 'last days': days.length, writes: writes.length, 'moves left out': missing.length },
        ...{ 'went through at 23:59': sum(one => one.went), 'refused at 00:01': sum(one => one.refused) },
        ...{
          'changed something': sum(one => one.changed),
          'refused past the product': sum(one => one.tables),
          'got past': sum(one => one.past),
          readings: sum(one => one.readings),
          empty: sum(one => one.empty),
        },
      },
      target: 'all that is about today at 23:59, none at 00:01 and nothing written, every reading there',
      holds:
        sum(one => one.faults) === 0 &&
        sum(one => one.empty) === 0 &&
        missing.length === 0 &&
        sum(one => one.went) === days.length * (writes.length - ahead) &&
        sum(one => one.refused) === days.length * writes.length,
    }
  } finally {
    clock.set(null)
    await owner.end()
  }
}
