import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { disconnect } from '~/platform/db'
import { drills } from './drills'
import { inOneLine } from './drills/drill'
import { faultsIn } from './drills/kill/effects'
import { nobodyTold } from './drills/kill/story'

afterAll(disconnect)

const small = Object.entries(drills).flatMap(([name, { run, small: scale }]) => (scale ? [{ name, run, scale }] : []))

/** Small here; `npm run prove` runs the same at any size. */
test.each(small)(
  '$name holds',
  async ({ name, run, scale }) => {
    const finding = await run(scale)
    expect(finding.name).toBe(name)
    expect(inOneLine(finding)).toMatch(/ holds$/)
  },
  1_800_000,
)

/** On what the kill drill has left behind. */
describe('the kill drill would notice', () => {
  const owner = new pg.Client(process.env.DATABASE_URL)
  let hubId = ''
  beforeAll(async () => {
    await owner.connect()
    const { rows } = await owner.query("select hub_id from delivery where key like 'employer-ask%' limit 1")
    hubId = rows[0]?.hub_id
  })
  afterAll(() => owner.end())

  const one = (table: string, where = 'true') => `(select id from ${table} where hub_id = $1 and ${where} limit 1)`
  const aJob = "(select id from bullmq.job where data ->> 'hubId' = $1 and name = 'tell-school' limit 1)"

  test.each([
    ['a fact never relayed', `update fact set state = 'waiting' where id = ${one('fact')}`],
    [
      'a fact told twice',
      `insert into fact (hub_id, type, subject_id, payload, by, via, at, state)
       select hub_id, type, subject_id, payload, by, via, at, state from fact
       where id = ${one('fact', "type = 'request-confirmed'")}`,
    ],
    ['a yes that was lost', `delete from encounter where id = ${one('encounter')}`],
    ['a time not taken', `delete from booking where encounter_id = ${one('encounter')}`],
    ['a seat too many', `update encounter_request set seats = seats + 1 where id = ${one('encounter_request')}`],
    ['an ask that counts for nothing', `delete from contact where ask_id = ${one('approach', "state = 'declined'")}`],
    ['a job that failed', `update bullmq.job set state = 'failed' where id = ${aJob}`],
    ['a job never placed', `delete from bullmq.job where id = ${aJob}`],
    [
      'a letter never sent',
      `delete from delivery where key = (select key from delivery where hub_id = $1 and key like 'employer-agreed.%' limit 1)`,
    ],
  ])('%s', async (_, spoil) => {
    const faults = () => faultsIn(owner, hubId, nobodyTold())
    await owner.query('begin')
    try {
      expect(await faults()).toEqual([])
      expect((await owner.query(spoil, [hubId])).rowCount).toBeGreaterThan(0)
      expect(await faults()).not.toHaveLength(0)
    } finally {
      await owner.query('rollback')
    }
  })
})
