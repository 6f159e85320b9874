import { afterAll, beforeAll, expect, test } from 'vitest'
import { adviceToken } from '~/domain/advice'
import { system } from '~/domain/kernel/actor'
import { ownSteps } from '~/domain/plans'
import { transact } from '~/platform/db'
import { readAdult } from '~/routes/desk/read-adult'
import { wordsFor } from '~/text'
import { given as advising } from '../support/factories/advice'
import { inHours, given as meeting } from '../support/factories/appointments'
import { given as learning } from '../support/factories/learners'
import { given as matching } from '../support/factories/matching'
import { given as network } from '../support/factories/network'
import { given as planning } from '../support/factories/plans'
import { inDays, given as tracking } from '../support/factories/tracker'
import { type ChildWeb, type Page, startWeb } from '../support/product'
import { cookieOf } from '../support/signed-in'

/** What an adult finds when they come in: what waits for them, whatever it belongs to, and nothing of anybody else. */
let web: ChildWeb
let hubId = ''
const { adultDesk: words } = wordsFor('en')

beforeAll(async () => {
  hubId = (await network.hub()).id
  web = await startWeb()
}, 400_000)
afterAll(() => web?.stop())

const anAdult = () => network.person(hubId, { roles: ['adult'] })
const deskOf = async (personId: string): Promise<Page> => web.get('/desk', await cookieOf(hubId, personId))

test('somebody who just came finds how to ask and how to begin', async () => {
  const { id } = await anAdult()
  const { status, text } = await deskOf(id)
  expect(status).toBe(200)
  expect(text).toContain(words.nothing)
  expect(text).toContain('href="/ask-for-advice"')
  expect(text).toContain('href="/explore/start"')
})

test('times to choose, a plan to read, steps that are due and a near deadline stand on it', async () => {
  const { id } = await anAdult()
  const adviser = await advising.adviser(hubId)
  const asked = { personId: id, adviserId: adviser.id }
  const offered = await advising.request(hubId, { ...asked, state: 'appointment-offered' })
  const shared = await advising.request(hubId, { ...asked, state: 'plan-shared' })
  const going = await advising.request(hubId, { ...asked, state: 'in-progress' })
  await planning.plan(going, { words: 'Ring the college', step: { dueOn: inDays(2) } })
  const learner = await learning.learner(hubId, null, { personId: id })
  await tracking.tracked(hubId, learner.id, { title: 'Welding, level 2', deadline: inDays(3) })
  await tracking.tracked(hubId, learner.id, { title: 'Far away', deadline: inDays(60) })

  const { text } = await deskOf(id)
  expect(text).toContain(words.waits)
  expect(text).toContain(`href="/my-advice/${adviceToken(offered.id)}/times"`)
  expect(text).toContain(`href="/my-advice/${adviceToken(shared.id)}/plan"`)
  expect(text).toContain('Ring the college')
  expect(text).toContain('Welding, level 2')
  expect(text).not.toContain('Far away')
  expect(text).not.toContain(words.nothing)
  expect((await deskOf((await anAdult()).id)).text).not.toContain('Ring the college')
})

test('the next meeting and unanswered suggestions are counted, and what was answered or is past is not', async () => {
  const { id, actor } = await anAdult()
  const adviser = await advising.adviser(hubId)
  const booked = await advising.request(hubId, { personId: id, adviserId: adviser.id, state: 'booked' })
  await meeting.appointment(booked, inHours(-48), { state: 'attended' })
  const { startsAt } = await meeting.appointment(booked, inHours(48), { state: 'booked' })
  const learner = await matching.cleared(hubId, null, { personId: id })
  await transact(system('matching', hubId), async tx => {
    const { id: cycleId } = await tx.explorationCycle.findFirstOrThrow({ where: { learnerId: learner.id } })
    const { id: runId } = await tx.matchRun.create({
      data: {
        ...{ hubId, learnerId: learner.id, cycleId, state: 'done', cause: 'gate' },
        ...{ ruleset: 1, seed: 'seed', snapshot: {}, startedAt: new Date() },
      },
    })
    for (const [place, state] of ['delivered', 'opened', 'saved', 'acted'].entries()) {
      const { id: opportunityId } = await matching.opportunity(hubId)
      await tx.suggestion.create({
        data: {
          ...{ hubId, learnerId: learner.id, cycleId, runId, opportunityId, place, state, ruleset: 1 },
          ...{ widening: false, criteria: [], preparedAt: new Date(), changedAt: new Date(), deliveredAt: new Date() },
        },
      })
    }
  })
  const own = await readAdult(actor)
  expect(own.meetings.map(one => one.startsAt)).toEqual([startsAt])
  expect(own.suggested).toBe(2)
  const { text } = await deskOf(id)
  expect(text).toContain(words.needs.suggested(2))
  expect(text).toContain(words.meet)
})

test('of a plan, only one’s own steps whose day is near, once shared, of goals that go on', async () => {
  const { id, actor } = await anAdult()
  const request = () => advising.request(hubId, { personId: id, state: 'in-progress' })
  await planning.plan(await request(), { words: 'late', step: { dueOn: inDays(-4) } })
  await planning.plan(await request(), { words: 'soon', step: { dueOn: inDays(7) } })
  await planning.plan(await request(), { words: 'next month', step: { dueOn: inDays(30) } })
  await planning.plan(await request(), { words: 'no day' })
  await planning.plan(await request(), { words: 'adviser’s', step: { owner: 'adviser', dueOn: inDays(1) } })
  await planning.plan(await request(), {
    words: 'done',
    step: { dueOn: inDays(1), doneAt: new Date(), doneBy: 'adult' },
  })
  await planning.plan(await request(), { words: 'not shared', sharedAt: null, step: { dueOn: inDays(1) } })
  const left = await planning.plan(await request(), { words: 'left', step: { dueOn: inDays(1) } })
  await transact(system('plans', hubId), tx =>
    tx.planGoal.update({ where: { id: left.goal.id }, data: { status: 'no-longer-relevant', archiveReason: 'other' } }),
  )
  await planning.plan(await advising.request(hubId, { state: 'in-progress' }), {
    ...{ words: 'of another', step: { dueOn: inDays(1) } },
  })
  expect((await ownSteps(actor)).map(({ words: said, late }) => [said, late])).toEqual([
    ['late', true],
    ['soon', false],
  ])
})
