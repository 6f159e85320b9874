import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { openDoor } from '~/domain/learners'
import { hostToken, openAgreement } from '~/domain/placements'
import { forbiddenWork, safetyQuestions } from '~/domain/placements/forms'
import { transact } from '~/platform/db'
import { wordsFor } from '~/text'
import { given as learning } from '../support/factories/learners'
import { given as network } from '../support/factories/network'
import { given, type Setting } from '../support/factories/placements'
import { type ChildWeb, read, startWeb } from '../support/product'
import { cookieOf } from '../support/signed-in'

/** A placement from asking to how it went, over plain HTTP: a pupil on a device in class, staff at a desk, a host by a link. */
let web: ChildWeb
let hubId = ''
let at: Setting
const { placements: words } = wordsFor('en')
const today = dayOf(new Date())

beforeAll(async () => {
  hubId = (await network.hub()).id
  at = await given.setting(hubId)
  web = await startWeb()
}, 400_000)
afterAll(() => web?.stop())

const deviceOf = async (learnerId: string): Promise<string> => {
  const header = await transact(system('demo', hubId), tx => openDoor(tx, { hubId, learnerId }))
  return header.split(';')[0] ?? ''
}

/** Sends a form and expects it taken. */
const sent = async (address: string, cookie: string | undefined, fields: Record<string, string> = {}) => {
  const answer = await web.post(address, cookie, fields)
  expect(`${address} ${answer.status} ${answer.status === 303 ? '' : read(answer).slice(0, 500)}`).toBe(
    `${address} 303 `,
  )
  return answer.headers.location ?? ''
}

const day = (name: string, on: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = on.split('-')
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year }
}

const ticked = (name: string, values: readonly string[]) =>
  Object.fromEntries(values.map((value, index) => [`${name}[${index}]`, value]))

const hostPart = {
  ...ticked('weekdays', ['1', '2', '3', '4', '5']),
  ...{ dayFrom: '9:00', dayTo: '15:30', breakMinutes: '30', insurance: 'held', hostNamed: 'on' },
  ...day('insuredUntil', addDays(today, 300)),
  ...ticked('safety', safetyQuestions),
  ...ticked('neverDone', forbiddenWork),
}

/** The days are moved to today, as if the weeks had passed: no clock can be set in the product as it is shipped. */
const weeksPass = (id: string) =>
  transact(system('placements', hubId), tx =>
    tx.placement.update({ where: { id }, data: { startsOn: new Date(today), endsOn: new Date(today) } }),
  )

test('a pupil asks, staff send it off, the host answers by its link, all sign, it takes place, both say how it went', async () => {
  const pupil = await deviceOf(at.learner.id)
  const leader = await cookieOf(hubId, at.leader.id)
  const teacher = await cookieOf(hubId, at.teacher.id)
  const opportunity = `/opportunities/${at.opportunity.id}`

  expect(read(await web.get(opportunity, undefined))).toContain(words.apply.open)
  expect(read(await web.get(opportunity, teacher))).toContain(words.arrange.open)
  const empty = await web.post(`${opportunity}/apply`, pupil, {})
  expect(empty.status).toBe(422)
  expect(read(empty)).toContain(words.errors['first-day'])
  const days = { ...day('startsOn', addDays(today, 30)), ...day('endsOn', addDays(today, 34)) }
  const own = await sent(`${opportunity}/apply`, pupil, { ...days, words: 'I want to see how it is done' })
  const id = own.split('/').at(-1) ?? ''
  const desk = `/placements/${id}`
  const host = `/host/${hostToken(id)}`
  expect(read(await web.get('/explore/placements', pupil))).toContain(words.states.drafted)
  expect(read(await web.get(own, pupil))).not.toContain(words.verbs.submit.send)
  expect((await web.get(host, undefined)).status).toBe(404)

  expect(read(await web.get('/placements', teacher))).toContain(at.learner.label)
  await sent(`${desk}/press/submit`, teacher)
  const letter = read(await web.get(host, undefined))
  expect(letter).toContain('I want to see how it is done')
  expect(letter).not.toContain(at.learner.label)
  expect((await web.post(`${host}/press/confirm`, undefined, {})).status).toBe(403)
  expect((await web.get(`${host}/press/nothing`, undefined)).status).toBe(404)
  const noWhy = await web.post(`${host}/press/reject`, undefined, {})
  expect(noWhy.status).toBe(422)
  expect(read(noWhy)).toContain(words.errors['choose-reason'])
  await sent(`${host}/press/read`, undefined)
  await sent(`${host}/press/accept`, undefined)

  await sent(`${own}/press/confirm`, pupil)
  expect(read(await web.post(`${own}/press/confirm`, pupil, {}))).toContain(words.refusals['wrong-state'])
  await openAgreement(system('placements', hubId), { placementId: id })
  const late = await web.post(`${host}/press/employer-part`, undefined, {
    ...hostPart,
    ...day('insuredUntil', addDays(today, 31)),
  })
  expect(read(late)).toContain(words.refusals['insurance-ends'])
  await sent(`${host}/press/employer-part`, undefined, hostPart)
  expect(read(await web.get(desk, leader))).toContain(words.missing.parent)
  await sent(`${desk}/press/school-part`, teacher, { contactInPlace: 'on' })
  await sent(`${desk}/press/parent-part`, teacher, day('parentOn', today))
  const paper = read(await web.get(`${desk}/paper`, leader))
  expect(paper).toContain(words.paper.blanks.learner)
  expect(paper).not.toContain(at.learner.label)

  await sent(`${host}/press/sign`, undefined, { party: 'employer' })
  await sent(`${desk}/press/sign`, leader, { party: 'institution' })
  await sent(`${own}/press/sign`, pupil, { party: 'learner' })
  expect(read(await web.get(own, pupil))).toContain(words.states.signed)
  const calendar = await web.get(`${own}/calendar.ics`, pupil)
  expect(calendar.text).toContain('BEGIN:VEVENT')

  await weeksPass(id)
  await sent(`${desk}/press/start`, teacher)
  expect(read(await web.post(`${desk}/press/complete`, teacher, {}))).toContain(words.refusals['no-hours'])
  await sent(`${host}/press/hours`, undefined, { ...day('day', today), hours: '5', minutes: '30' })
  await sent(`${desk}/press/complete`, teacher)
  const said = { peopleMet: 'yes', taskDone: 'yes', talked: 'no', words: 'Come back' }
  await sent(`${host}/press/evaluate`, undefined, { side: 'employer', ...said })
  await sent(`${own}/press/evaluate`, pupil, { side: 'learner', ...said, words: 'So much of it is talking' })
  const over = read(await web.get(own, pupil))
  for (const shown of [words.states.evaluated, '5 hours 30 minutes', 'Come back', 'So much of it is talking'])
    expect(over).toContain(shown)
}, 120_000)

test('a coordinator sees how it stands, and others nothing', async () => {
  const coordinator = await network.person(hubId, { roles: ['coordinator'] })
  const elsewhere = await network.institution(hubId)
  const stranger = await network.person(hubId, { roles: [{ role: 'careers-leader', at: elsewhere.id }] })
  const learner = await learning.learner(hubId, at.institution.id, { yearGroup: 10 })
  const made = await given.placement(hubId, { ...at, learner }, { state: 'drafted', words: 'Secret words' })
  const [wide, other] = [await cookieOf(hubId, coordinator.id), await cookieOf(hubId, stranger.id)]
  expect(read(await web.get('/placements/board', wide))).toContain(words.states.drafted)
  const page = read(await web.get(`/placements/${made.id}`, wide))
  expect(page).toContain(words.page.nothing)
  expect(page).not.toMatch(/Secret words|Blue Otter/)
  expect((await web.get(`/placements/${made.id}`, other)).status).toBe(404)
  expect((await web.post(`/placements/${made.id}/press/submit`, other, {})).status).toBe(404)
})
