import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { given } from '../support/factories/network'
import { type ChildWeb, startWeb } from '../support/product'

/** More is asked for than the database has connections: that is said, with 503, and passes by itself. */

let web: ChildWeb
const owner = new pg.Client(process.env.DATABASE_URL)

beforeAll(async () => {
  await given.hub()
  await owner.connect()
  web = await startWeb({ DATABASE_POOL: '1', DATABASE_WAIT: '500' })
})
afterAll(async () => {
  await web?.stop()
  await owner.end()
})

test('a page that finds no connection says so, and the next one is well again', async () => {
  await owner.query('begin')
  await owner.query('lock table hub in access exclusive mode')
  const asked = Array.from({ length: 4 }, () => web.get('/'))
  const first = await Promise.race(asked)
  expect(first.status).toBe(503)
  expect(first.text).toContain('<h1')
  await owner.query('rollback')
  const statuses = (await Promise.all(asked)).map(({ status }) => status)
  expect(statuses.filter(status => status !== 200 && status !== 503)).toEqual([])
  expect((await web.get('/')).status).toBe(200)
})
