import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { adviceToken } from '~/domain/advice'
import { system } from '~/domain/kernel/actor'
import { writeNote } from '~/domain/notes'
import { transact } from '~/platform/db'
import { wordsFor } from '~/text'
import { given as network } from '../support/factories/network'
import { given as planning } from '../support/factories/plans'
import { type ChildWeb, type Page, read, startWeb } from '../support/product'
import { cookieOf } from '../support/signed-in'

/** Plans and notes over plain HTTP: what is said, and what stays on the page, when something moved on meanwhile. */
let web: ChildWeb
let hubId = ''
const { plans, notes, followUp } = wordsFor('en')

beforeAll(async () => {
  hubId = (await network.hub()).id
  web = await startWeb()
}, 400_000)
afterAll(() => web?.stop())

const asWorker = <T>(work: Parameters<typeof transact<T>>[1]) => transact(system('advice', hubId), work)

const walked = async (state: Parameters<typeof planning.walked>[1] = 'in-progress') => {
  const made = await planning.walked(hubId, state)
  return {
    ...made,
    own: `/my-advice/${adviceToken(made.request.id)}`,
    desk: `/advice/${made.request.id}`,
    cookie: await cookieOf(hubId, made.adviser.id),
  }
}

const moved = (id: string, state: string) => asWorker(tx => tx.adviceRequest.update({ where: { id }, data: { state } }))

/** What was refused, said once, with what was typed still there. */
const refused = (answer: Page, sentence: string, typed = '') => {
  expect(answer.status).toBe(422)
  expect(read(answer)).toContain(sentence)
  expect(answer.text).toContain(typed)
}

test('a note sent after the last day of a registration is refused, and its words stay to be copied', async () => {
  const { desk, cookie, adviser } = await walked()
  await asWorker(tx =>
    tx.adviserRegistration.updateMany({
      where: { personId: adviser.id },
      data: { from: new Date('2020-01-01'), to: new Date('2020-12-31') },
    }),
  )
  refused(
    await web.post(`${desk}/notes`, cookie, { words: 'A long evening of words' }),
    notes.refusals['not-registered'],
    'A long evening of words',
  )
})

test('an adult who asks for a change as the adviser takes the plan back keeps their words', async () => {
  const { own, request } = await walked('plan-shared')
  await moved(request.id, 'plan-drafted')
  refused(
    await web.post(`${own}/plan/press/ask-change`, undefined, { words: 'Fewer evenings please' }),
    plans.refusals['wrong-state'],
    'Fewer evenings please',
  )
})

test('letting go of a goal that moved on, or of a plan that is closed to changes, says why and keeps the words', async () => {
  const { own, request, goal } = await walked()
  const press = () =>
    web.post(`${own}/plan/press/let-go`, undefined, { goalId: goal.id, reasonCode: 'other', words: 'My knee' })
  await asWorker(tx => tx.planGoal.update({ where: { id: goal.id }, data: { status: 'achieved' } }))
  refused(await press(), plans.refusals['goal-not-so'], 'My knee')
  await moved(request.id, 'withdrawn')
  refused(await press(), plans.refusals['not-yours-now'], 'My knee')
})

test('what an adviser points to while the plan is shared is refused and stays in its form', async () => {
  const { desk, cookie } = await walked('plan-shared')
  refused(
    await web.post(`${desk}/plan/press/signpost`, cookie, { body: 'union', words: 'Ask for Dai' }),
    plans.refusals['not-yours-now'],
    'Ask for Dai',
  )
  refused(
    await web.post(`${desk}/plan/press/shortlist`, cookie, { link: 'https://x.example', title: 'Night welding' }),
    plans.refusals['not-yours-now'],
    'Night welding',
  )
})

test('an address that is no opportunity is said beside its field', async () => {
  const { desk, cookie } = await walked()
  const answer = await web.post(`${desk}/plan/press/shortlist`, cookie, {
    opportunityId: 'welding',
    why: 'Near the bus',
  })
  refused(answer, plans.refusals['no-such-opportunity'], 'Near the bus')
  expect(answer.text).toMatch(/id="[^"]*opportunityId[^"]*error"/)
})

test('how it went can be said once; what comes second keeps its words, and there is a way on', async () => {
  const { own } = await walked()
  refused(
    await web.post(`${own}/follow-up/press/answer`, undefined, { outcome: 'work', words: 'Three days at the yard' }),
    followUp.refusals['no-review'],
    'Three days at the yard',
  )
  expect((await web.get(`${own}/follow-up`)).text).toContain('href="/ask-for-advice"')
})

test('notes are destroyed at one press, which says so; a second finds none', async () => {
  const { own, request, adviser } = await walked()
  await writeNote(adviser.actor, { adviceId: request.id, words: 'x' })
  const press = () => web.post(`${own}/notes/press/keep`, undefined, { keep: 'now' })
  expect((await press()).status).toBe(303)
  refused(await press(), notes.refusals['none-held'])
  expect(read(await web.get(`${own}/notes`))).not.toContain(notes.own.keepTitle)
})

test('the plan as data keeps to the schema it names, as both are sent', async () => {
  const { own, desk, cookie } = await walked()
  const published = z.fromJSONSchema(JSON.parse((await web.get('/action-plan.schema.json')).text))
  for (const sent of [await web.get(`${own}/plan/plan.json`), await web.get(`${desk}/plan/plan.json`, cookie)]) {
    const file = JSON.parse(sent.text)
    expect(published.safeParse(file).error).toBeUndefined()
    expect(new URL(file.$schema).pathname).toBe('/action-plan.schema.json')
  }
})
