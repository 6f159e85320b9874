import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storyPath } from '~/domain/case-studies/contribution/link'
import { castList } from '../../prisma/seed/cast'
import { runSeed } from '../../scripts/start/seed'
import { crawl } from '../support/crawl'
import { linkTokenOf } from '../support/factories/encounters'
import { type ChildWeb, startWeb } from '../support/product'
import { cookieOf } from '../support/signed-in'

/** Whoever follows what they are shown never meets a page that is not there, is not theirs, or fails. */

let web: ChildWeb
const owner = new pg.Client(process.env.DATABASE_URL)

beforeAll(async () => {
  await owner.connect()
  web = await startWeb({ DEMO: '1', INBOX: '1' })
  await runSeed('dist/seed.js', { DEMO: '1', LOG_LEVEL: 'warn' })
}, 300_000)
afterAll(async () => {
  await web?.stop()
  await owner.end()
})

const enter = async (email: string): Promise<string> => {
  const { rows } = await owner.query<{ id: string; hub_id: string }>(
    'select p.id, m.hub_id from person p join membership m on m.person_id = p.id where p.email = $1 limit 1',
    [email],
  )
  const [person] = rows
  if (!person) throw new Error(`Nobody of the demo region writes from ${email}`)
  return cookieOf(person.hub_id, person.id)
}

/** One of each kind: those with the same roles see the same kinds of page. */
const kinds = [...new Map(castList.map(person => [person.roles.join(), person] as const)).values()]

test.each(kinds.map(person => [person.roles.join(' and '), person] as const))(
  'links a %s can see',
  async (_, person) => {
    const cookie = await enter(person.email)
    const { opened, broken } = await crawl({ get: link => web.get(link, cookie), from: ['/desk'], skip: /^\/dev\// })
    expect(broken).toEqual([])
    expect(opened.length).toBeGreaterThan(20)
  },
  120_000,
)

test('links in the letters of employers and of those who tell their working life, in every state', async () => {
  const asked = await owner.query<{ id: string }>('select distinct on (state) id from approach order by state, id')
  const lives = await owner.query<{ id: string; sends: number }>(
    `select distinct on (c.state) c.id, t.sends from contribution c join contributor t on t.contribution_id = c.id
     where t.link_ends_at is null or t.link_ends_at > now() order by c.state, c.id`,
  )
  const from = [
    ...asked.rows.map(({ id }) => `/answer/${linkTokenOf(id)}`),
    ...lives.rows.map(({ id, sends }) => storyPath({ contributionId: id, sends })),
  ]
  const { opened, broken } = await crawl({
    get: link => web.get(link),
    from,
    ofAKind: from.length,
    skip: /^\/(dev|people|questions)\//,
  })
  // A letter's own link may have ended; what a page shows may not.
  expect(broken.filter(({ link, on }) => link !== on)).toEqual([])
  expect(opened.length).toBeGreaterThan(from.length)
}, 120_000)

test('links a stranger can see, and the letters everybody gets', async () => {
  const { opened, broken } = await crawl({ get: link => web.get(link), from: ['/', '/dev/inbox'] })
  expect(broken).toEqual([])
  expect(opened.length).toBeGreaterThan(40)
}, 120_000)
