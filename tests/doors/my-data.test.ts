import { afterAll, beforeAll, expect, test } from 'vitest'
import { wordsFor } from '~/text'
import { given, storyOf } from '../support/factories/case-studies'
import { type ChildWeb, startWeb } from '../support/product'
import { cookieOf } from '../support/signed-in'

/** What is held about whoever asks, as a browser without scripts meets it. */
let web: ChildWeb
let cookie = ''
let story = ''
const words = wordsFor('en').privacy

const post = async (address: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const answer = await fetch(web.origin + address, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: web.origin, ...headers },
    body: new URLSearchParams(fields),
  })
  return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') ?? '' }
}
const get = async (address: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(web.origin + address, { redirect: 'manual', headers })
  return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') ?? '' }
}

beforeAll(async () => {
  const hub = await given.hub()
  await given.person(hub.id, { roles: ['administrator'] })
  const person = await given.person(hub.id, { roles: ['coordinator'], name: 'Wren Hill' })
  cookie = await cookieOf(hub.id, person.id)
  const told = await given.contribution(hub.id, {
    state: 'published',
    name: 'Robin Vale',
    answers: { 1: 'I bake at night' },
  })
  story = storyOf(told.id)
  web = await startWeb()
}, 240_000)
afterAll(() => web?.stop())

test('somebody with an account reads, takes along and finds the way to be forgotten', async () => {
  const page = await get('/my-data', { cookie })
  expect(page.status).toBe(200)
  for (const said of ['Wren Hill', words.mine.correct, '/my-data/copy.json', '/my-data/erase'])
    expect(page.text).toContain(said)
  const copy = await get('/my-data/copy.json', { cookie })
  expect(copy.type).toContain('application/json')
  expect(JSON.parse(copy.text)).toMatchObject({ name: 'Wren Hill', kind: 'person' })
  expect((await get('/my-data/copy.html', { cookie })).text).toContain('Wren Hill')
  expect((await get('/my-data')).status).toBe(302)
})

test('a contributor does the same by their link, and nobody reads it without', async () => {
  const page = await get(`${story}/held`)
  expect(page.status).toBe(200)
  for (const said of ['Robin Vale', 'I bake at night', '/held/erase']) expect(page.text).toContain(said)
  expect((await get(`${story}/held/copy.html`)).text).toContain('I bake at night')
  expect((await get('/story/nobodys-link-at-all-0000/held')).status).toBe(404)
})

test('being forgotten asks for one tick, then ends the session', async () => {
  const asked = await get('/my-data/erase', { cookie })
  expect(asked.text).toContain(words.erase.stays[0]?.slice(0, 20))
  const unsure = await post('/my-data/erase', {}, { cookie })
  expect([unsure.status, unsure.text.includes(words.erase.notSure)]).toEqual([422, true])
  expect(await post('/my-data/erase', { sure: 'on' }, { cookie })).toMatchObject({ status: 303, location: '/erased' })
  expect((await get('/my-data', { cookie })).status).toBe(302)
  expect(await post(`${story}/held/erase`, { sure: 'on' })).toMatchObject({ status: 303, location: '/erased' })
  expect((await get('/erased')).text).toContain(words.erased.title)
})
