import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { openDoor } from '~/domain/learners'
import { transact } from '~/platform/db'
import { wordsFor } from '~/text'
import { given } from '../support/factories/exploration'
import { type ChildWeb, read, startWeb } from '../support/product'
import { cookieOf } from '../support/signed-in'

/** Explorers and staff over plain HTTP: every page read and every form sent as a browser without scripts does it. */
let web: ChildWeb
let hubId: string
let school: Awaited<ReturnType<typeof given.institution>>
let lives: Awaited<ReturnType<typeof given.heardLives>>
const { exploration } = wordsFor('en')
const socs = ['2121', '3544', '4112', '5432', '6135', '9111']
const questions = [4, 7, 12]

beforeAll(async () => {
  hubId = (await given.hub()).id
  school = await given.institution(hubId)
  lives = await given.heardLives(hubId, socs, questions)
  web = await startWeb()
}, 400_000)
afterAll(() => web?.stop())

const someone = async (roles: NonNullable<Parameters<typeof given.person>[1]>['roles']) => {
  const person = await given.person(hubId, { roles: roles ?? [] })
  return { ...person, cookie: await cookieOf(hubId, person.id) }
}

/** Sends a form and expects it taken. */
const sent = async (address: string, cookie: string, fields: Record<string, string> = {}) => {
  const answer = await web.post(address, cookie, fields)
  expect(`${address} ${answer.status} ${answer.status === 303 ? '' : read(answer).slice(0, 600)}`).toBe(
    `${address} 303 `,
  )
  return answer
}

const thought = 'I thought this work was all alone, and then she said how many people it takes each day.'

/** Reads what a mix gives and says that it was heard, as the page's own form would. */
const mixOnce = async (cookie: string, address: string): Promise<string> => {
  const page = await web.get(address, cookie)
  const [, form = ''] = /action="\/explore\/heard">(.*?)<\/form>/s.exec(page.text) ?? []
  const fields = Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      (value ?? '').replaceAll('&amp;', '&'),
    ]),
  )
  expect(fields.mode).toBe('mix')
  await sent('/explore/heard', cookie, { ...fields, way: 'read' } as Record<string, string>)
  const [, next = ''] = /<a href="(\/mix\?[^"]+)"/.exec(page.text) ?? []
  return next.replaceAll('&amp;', '&')
}

describe('an adult alone, without scripts', () => {
  test('goes from the start to handing in, and their adviser lets them go on', async () => {
    const adviser = await someone(['adviser'])
    const { cookie } = await someone(['adult'])
    expect((await web.get('/explore', cookie)).headers.location).toBe('/explore/start')
    expect((await web.get('/tracker', cookie)).headers.location).toBe('/explore/start?next=%2Ftracker')
    expect((await web.post('/explore/start', cookie, { label: '' })).status).toBe(422)
    await sent('/explore/start', cookie, { label: 'Alex', adult: 'on', adviserId: adviser.id })
    expect(read(await web.get('/explore', cookie))).toContain(exploration.left.fragments(8))

    let address = (await web.get('/explore/mix', cookie)).headers.location ?? ''
    expect(address).toContain('lean=')
    for (let turn = 0; turn < 6; turn++) address = await mixOnce(cookie, address)
    for (const life of lives)
      for (const question of questions)
        await sent('/explore/heard', cookie, {
          slug: life.slug,
          question: String(question),
          way: 'listened',
          mode: 'traverse',
        })
    expect(read(await web.get('/explore/listen', cookie))).toContain(exploration.nothingLeft)

    const short = await web.post(`/explore/keep/${lives[0]?.slug}/4`, cookie, { words: 'Too short.' })
    expect(short.status).toBe(422)
    expect(read(short)).toContain(exploration.refusals['too-short'])
    expect(read(short)).toContain('Too short.')
    for (const life of lives.slice(0, 3)) await sent(`/explore/keep/${life.slug}/4`, cookie, { words: thought })
    expect(read(await web.get('/explore/thoughts', cookie))).toContain(thought)

    expect(read(await web.get('/explore/canvas', cookie))).toContain(exploration.canvas.locked)
    await sent('/explore/discuss', cookie, {
      ...{ people: '2', kind: 'family', facilitator: 'My sister', surprised: 'That luck is in all of it.' },
      ...{ 'heldOn.day': '2', 'heldOn.month': '11', 'heldOn.year': '2026' },
    })
    expect(read(await web.get('/explore/canvas/self', cookie))).toContain(exploration.canvas.selfLocked.slice(0, 40))
    const canvas = await web.get('/explore/canvas?question=4', cookie)
    const tellers = [
      ...canvas.text.matchAll(/name="tellers"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="tellers"/g),
    ].map(([, one, other]) => one ?? other ?? '')
    expect(tellers.length).toBeGreaterThanOrEqual(3)
    await sent('/explore/canvas', cookie, {
      question: '4',
      ...Object.fromEntries(tellers.slice(0, 3).map((teller, index) => [`tellers[${index}]`, teller])),
    })
    await sent('/explore/canvas/compare', cookie, {
      share: 'All fell into it',
      differ: 'Money',
      depended: 'On being asked',
    })
    await sent('/explore/canvas/self', cookie, { self: 'I have never asked anybody.' })
    await sent('/explore/criteria', cookie, { interests: 'Wood', words1: 'To be outside', kind1: 'outdoors' })
    await sent('/explore/constraints', cookie, { miles: '12', online: 'yes', 'times[0]': 'evenings', level: '' })
    expect((await web.get('/explore/constraints', cookie)).text).toMatch(/name="miles"[^>]*value="12"/)
    await sent('/explore/matching', cookie, { on: 'yes' })
    await sent('/explore/hand-in', cookie)
    expect(read(await web.get('/explore', cookie))).toContain(exploration.home.waits)

    const queue = await web.get('/reviews', adviser.cookie)
    expect(read(queue)).toContain('Alex')
    const [, review = ''] = /href="(\/reviews\/[0-9a-f-]{36})"/.exec(queue.text) ?? []
    expect(read(await web.get(review, adviser.cookie))).toContain(thought)
    await sent(`${review}/clear`, adviser.cookie)
    expect(read(await web.get('/explore', cookie))).toContain(exploration.home.cleared)

    const json = await web.get('/explore/portfolio.json', cookie)
    expect(JSON.parse(json.text)).toMatchObject({ label: 'Alex', state: 'cleared', stated: { interests: 'Wood' } })
    expect(json.text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
    expect((await web.get('/explore/portfolio.html', cookie)).text).toContain(thought)
    for (const page of ['portfolio', 'map', 'criteria', 'matching', 'discuss', 'thoughts'])
      expect((await web.get(`/explore/${page}`, cookie)).status).toBe(200)
  }, 240_000)

  test('is kept waiting by nothing that is always open', async () => {
    const { cookie } = await someone(['adult'])
    for (const open of ['/listen', '/listen/search?q=bread', '/for-adults', '/help', '/opportunities'])
      expect(`${open} ${(await web.get(open, cookie)).status}`).toBe(`${open} 200`)
  })
})

describe('a pupil and their school', () => {
  test('draws a thought, which loses where and when it was taken; staff read it, give it on, and note what a group did', async () => {
    const teacher = await someone([{ role: 'teacher', at: school.id }])
    const leader = await someone([{ role: 'careers-leader', at: school.id }])
    const coordinator = await someone(['coordinator'])
    const group = []
    for (const name of ['Blue Otter', 'Red Wren', 'Grey Heron'])
      group.push(
        await given.learner(hubId, {
          institutionId: school.id,
          yearGroup: 10,
          label: name,
          cycle: { state: 'widening' },
        }),
      )
    const [pupil] = group
    if (!pupil) throw new Error('Nobody')
    const door = await transact(system('demo', hubId), tx => openDoor(tx, { hubId, learnerId: pupil.id }))
    const cookie = door.split(';')[0] ?? ''
    const [life] = lives

    const picture = Buffer.concat([
      Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 8]),
      Buffer.from('GPS 54'),
      readFileSync('prisma/seed/lives/clips/jess-h-20.jpg').subarray(2),
    ])
    const form = new FormData()
    form.set('words', 'Her hands')
    form.set('file', new Blob([picture], { type: 'image/jpeg' }), 'x.jpg')
    const drawn = await fetch(`${web.origin}/explore/keep/${life?.slug}/4/file`, {
      ...{ method: 'POST', redirect: 'manual', headers: { origin: web.origin, cookie }, body: form },
    })
    expect(drawn.status).toBe(303)
    const thoughts = await web.get('/explore/thoughts', cookie)
    const [, file = ''] = /src="(\/explore\/thoughts\/[^"]+\/file)"/.exec(thoughts.text) ?? []
    const served = await fetch(web.origin + file, { headers: { cookie } })
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(Buffer.from(await served.arrayBuffer()).toString('latin1')).not.toContain('GPS')
    expect((await web.get(file, teacher.cookie)).status).not.toBe(200)

    const clips = [0, 1, 2, 3, 4].map(one => `${web.origin}/people/${lives[one]?.slug}/q/4`).join('\n')
    const ticked = Object.fromEntries(group.map(({ id }, index) => [`learnerIds[${index}]`, id]))
    expect(
      (await web.post('/reviews/together', teacher.cookie, { ...ticked, clips: 'nowhere', mode: 'mix' })).status,
    ).toBe(422)
    await sent('/reviews/together', teacher.cookie, { ...ticked, clips, mode: 'mix' })
    await sent('/reviews/talk', teacher.cookie, {
      ...{ ...ticked, people: '4', surprised: 'Much of it' },
      ...{ 'heldOn.day': '2', 'heldOn.month': '11', 'heldOn.year': '2026' },
    })
    expect(read(await web.get('/reviews/group', teacher.cookie))).toContain(exploration.group.everybody)

    const queue = await web.get('/reviews', teacher.cookie)
    const [, review = ''] = new RegExp(`href="(/reviews/[0-9a-f-]{36})"[^>]*>${pupil.label}`).exec(queue.text) ?? []
    const page = await web.get(review, teacher.cookie)
    const [, give = ''] = /action="([^"]+\/give-on)"/.exec(page.text) ?? []
    const refused = await web.post(give, teacher.cookie, {})
    expect(refused.status).toBe(422)
    expect(read(refused)).toContain(exploration.refusals['no-lead'])
    await sent('/reviews/settings/lead', leader.cookie, { institutionId: school.id, personId: leader.id })
    await sent(give, teacher.cookie)
    expect(read(await web.get('/passed-on', leader.cookie))).toContain('Her hands')
    expect(read(await web.get('/passed-on', teacher.cookie))).not.toContain('Her hands')
    expect((await web.get(review, coordinator.cookie)).status).toBe(403)

    await sent(`${review}/adjust`, teacher.cookie, { count: 'fragments', to: '4', reason: 'time', words: 'Came late' })
    expect(read(await web.get('/explore', cookie))).toContain('Came late')
    await sent(`${review}/scribe`, teacher.cookie, {
      clips: `/people/${lives[1]?.slug}/q/4`,
      words: 'He liked the bread.',
    })
    await sent('/reviews/settings', leader.cookie, {
      ...{ institutionId: school.id, on: 'on', 'dpiaOn.day': '1', 'dpiaOn.month': '9', 'dpiaOn.year': '2026' },
    })
    const numbers = Object.fromEntries(Object.keys(exploration.review.counts).map(name => [name, '9']))
    await sent('/hub/exploring', coordinator.cookie, numbers)
    expect(read(await web.get('/explore', cookie))).not.toContain('points')
  }, 240_000)
})
