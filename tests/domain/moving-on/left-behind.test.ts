import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disconnect } from '~/platform/db'
import { given } from '../../support/factories/moving-on'
import { given as network } from '../../support/factories/network'

/** What is left behind is asked for once in a query and not for each row: a class has ten thousand of them. */

const owner = new pg.Client(process.env.DATABASE_URL)
beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await disconnect()
})

const walled = [
  ...['thought', 'fragment_heard', 'discussion', 'canvas', 'canvas_fragment', 'exploration_statement', 'tracked'],
  'placement',
]

test.each(walled)('%s', async table => {
  const hubId = (await network.hub()).id
  const { leader } = await given.setting(hubId)
  await owner.query('begin')
  await owner.query('set local role traverse_app')
  await owner.query("select set_config('traverse.hub', $1, true), set_config('traverse.person', $2, true)", [
    ...[hubId, leader.id],
  ])
  const { rows } = await owner.query<{ 'QUERY PLAN': string }>(`explain select * from "${table}"`)
  await owner.query('rollback')
  const [filter = ''] = rows.map(row => row['QUERY PLAN']).filter(line => /Filter:/.test(line))
  expect(filter).toMatch(/NOT \(ANY \(learner_id = \(hashed SubPlan \d+\)\.col1\)\)/)
})
