import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { writeNote } from '~/domain/notes'
import { clock } from '~/platform/clock'
import { given as advising } from '../../support/factories/advice'
import { given as diary } from '../../support/factories/appointments'
import { given as guiding } from '../../support/factories/guidance'
import { given as learning } from '../../support/factories/learners'
import { given as planning } from '../../support/factories/plans'
import type { Stage } from './write'

/** Tables an adviser writes in by themselves, and the role that writes them. */
const tables: { readonly [table: string]: 'traverse_app' | 'traverse_notes' } = {
  ...{ action_plan: 'traverse_app', plan_goal: 'traverse_app', plan_action: 'traverse_app' },
  ...{ plan_signpost: 'traverse_app', plan_shortlisted: 'traverse_app', plan_review: 'traverse_app' },
  ...{ plan_change: 'traverse_app', advice_share: 'traverse_app' },
  ...{ 'notes.key': 'traverse_notes', 'notes.entry': 'traverse_notes' },
  ...{ adviser_week: 'traverse_app', adviser_time: 'traverse_app', appointment: 'traverse_app' },
  ...{ guidance_meeting: 'traverse_app', guidance_record: 'traverse_app' },
}

/** What is written in each, of the columns a role may change. */
const changed = (table: string): string =>
  ({ 'notes.key': 'retired_at = now()', 'notes.entry': 'held_by = held_by' })[table] ?? 'hub_id = hub_id'

const copyOf = (table: string): string => `
  insert into ${table} select made.* from ${table} t, jsonb_populate_record(null::${table}, to_jsonb(t) || $2::jsonb) made
  where t.ctid = $1::tid`

type Row = { table: string; at: string }
type Verb = 'insert' | 'update' | 'delete'

const run = (owner: pg.Client, { table, at }: Row, verb: Verb) => {
  if (verb === 'insert') return owner.query(copyOf(table), [at, { id: randomUUID(), number: 3 }])
  if (verb === 'update') return owner.query(`update ${table} set ${changed(table)} where ctid = $1::tid`, [at])
  return owner.query(`delete from ${table} where ctid = $1::tid`, [at])
}

/** One row written with the adviser's scope and no command before it, and taken back again. */
const tried = async (owner: pg.Client, { hubId, adviser }: Stage, row: Row, verb: Verb) => {
  await owner.query('begin')
  try {
    await owner.query(`set local role ${tables[row.table]}`)
    const scope = { hub: hubId, person: adviser.id, now: clock.now().toISOString() }
    for (const [name, value] of Object.entries(scope))
      await owner.query("select set_config('traverse.' || $1, $2, true)", [name, value])
    const { rowCount } = await run(owner, row, verb)
    return rowCount ? 'written' : 'nothing'
  } catch (error) {
    const { constraint, code } = error as { constraint?: string; code?: string }
    if (constraint === 'adviser_registered') return 'refused'
    // A copy that is one too many got past the wall as well.
    return code === '23505' || code === '23P01' ? 'written' : 'nothing'
  } finally {
    await owner.query('rollback')
  }
}

/**
 * A row in every table an adviser writes in; what is answered tries to add, change and delete one in each of them past the
 * product, and says which tries went through and which were refused because of the registration.
 */
export const pastTheProduct = async (owner: pg.Client, stage: Stage) => {
  const { hubId, adviser, actor, school } = stage
  const asked = await advising.request(hubId, { state: 'in-progress', adviserId: adviser.id })
  await planning.everything(asked)
  await diary.everything({ ...asked, adviserId: adviser.id }, randomUUID().repeat(2))
  await writeNote(actor, { adviceId: asked.id, words: 'x' })
  await guiding.giving(hubId, school.id, adviser.id)
  const learner = await learning.learner(hubId, school.id, { yearGroup: 10 })
  await guiding.meeting(learner, adviser.id, 'record-shared')
  const there = new Map<string, Row[]>()
  for (const table of Object.keys(tables)) {
    const { rows } = await owner.query<Row>(
      `select '${table}' as table, ctid::text as at from ${table} where hub_id = $1`,
      [hubId],
    )
    there.set(table, rows)
  }
  return async (): Promise<{ through: string[]; refused: string[] }> => {
    const [through, refused]: [string[], string[]] = [[], []]
    for (const [table, rows] of there)
      for (const verb of ['insert', 'update', 'delete'] as const) {
        const outcomes = []
        for (const row of rows) outcomes.push(await tried(owner, stage, row, verb))
        if (outcomes.includes('written')) through.push(`${verb} ${table}`)
        else if (outcomes.includes('refused')) refused.push(`${verb} ${table}`)
      }
    return { through, refused }
  }
}
