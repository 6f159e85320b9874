import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchClips } from '~/domain/case-studies'
import { disconnect } from '~/platform/db'
import { addPeople } from '../../../bench/library'
import { given } from '../../support/factories/case-studies'

/** Search by words asks the full text index, and the walls still decide what is seen. */

const owner = new pg.Client(process.env.DATABASE_URL)
const stranger = { hubId: null }
let hubId = ''

beforeAll(async () => {
  await owner.connect()
  hubId = (await given.hub()).id
  await addPeople(hubId, 1, 1_700)
}, 60_000)
afterAll(async () => {
  await owner.end()
  await disconnect()
})

const explained = async (sql: string, values: unknown[] = []): Promise<string> => {
  const { rows } = await owner.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, values)
  return rows.map(row => row['QUERY PLAN']).join('\n')
}

test('the words are found by their index, and the clips by their keys', async () => {
  const inside = await explained(
    "select id from answer where state = 'published' and words_en @@ websearch_to_tsquery('english', '77')",
  )
  expect(inside).toContain('answer_words_en')
  await owner.query('begin')
  await owner.query('set local role traverse_app')
  await owner.query("select set_config('traverse.system', 'listen', true)")
  const outside = await explained(
    `select answer.id from words_found('77') candidate(id) join answer on answer.id = candidate.id
     join contribution told on told.hub_id = answer.hub_id and told.id = answer.contribution_id`,
  )
  await owner.query('rollback')
  expect(outside).toContain('words_found')
  expect(outside).not.toContain('Seq Scan on answer')
})

test('what nobody may hear is found by nobody, whatever the index holds', async () => {
  const hidden = await given.contribution(hubId, { state: 'suspended', answers: { 1: 'Quincunxes everywhere' } })
  await owner.query("update answer set state = 'published' where contribution_id = $1", [hidden.id])
  const own = await given.contribution(hubId, {
    ...{ state: 'published', scopes: ['record', 'hub-classes'], answers: { 1: 'Quincunxes at home' } },
  })
  const search = { words: 'quincunxes', group: '', sector: '', district: '', question: null }
  const slugs = async (listener: { hubId: string | null }) =>
    (await searchClips(listener, search, { seed: 'A', page: 1 })).found.map(({ slug }) => slug)
  expect(await slugs(stranger)).toEqual([])
  expect(await slugs({ hubId })).toEqual([own.slug])
})
