import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import {
  achieveGoal,
  declareIndependence,
  goalLifecycle,
  letGoOfGoal,
  planFor,
  planHistory,
  removeAction,
  saveAction,
  saveGoal,
  saveOwnAction,
  sharePlan,
  shortlist,
  skillsCheckClosed,
  takeGoalUp,
  tickAction,
  untickAction,
} from '~/domain/plans'
import { disconnect, transact } from '~/platform/db'
import { atOnce } from '../../drills/at-once'
import { given as advising } from '../../support/factories/advice'
import { given as exploring } from '../../support/factories/exploration'
import { given as matching } from '../../support/factories/matching'
import { given as network } from '../../support/factories/network'
import { given } from '../../support/factories/plans'
import { until } from '../../support/until'

let hubId = ''
beforeAll(async () => {
  hubId = (await network.hub()).id
})
afterAll(disconnect)

const worker = () => system('plans', hubId)

describe('two write at once', () => {
  test('of two who change one goal, one is told, and nothing is lost unseen', async () => {
    const { request, goal, adviser } = await given.walked(hubId)
    const change = (words: string) =>
      saveGoal(adviser.actor, { adviceId: request.id, goalId: goal.id, version: goal.version, kind: 'work', words })
    const outcomes = await atOnce(['One', 'Two', 'Three', 'Four'], change)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter(outcome => !outcome.ok && outcome.why === 'changed-meanwhile')).toHaveLength(3)
  })

  test('steps that both add are both there', async () => {
    const { request, goal, adviser, adult } = await given.walked(hubId)
    const said = { adviceId: request.id, goalId: goal.id, note: '' }
    const added = await atOnce([0, 1, 2, 3, 4, 5], index =>
      index % 2
        ? saveOwnAction(adult, { ...said, words: `Mine ${index}` })
        : saveAction(adviser.actor, { ...said, words: `Ours ${index}`, kind: 'cv', owner: 'adviser' }),
    )
    expect(added.every(({ ok }) => ok)).toBe(true)
    expect((await planFor(adult, request.id))?.plan?.goals[0]?.actions).toHaveLength(7)
  })
})

describe('whose a step is', () => {
  test('the adult changes, ticks and takes off what is theirs, and leaves the adviser’s alone', async () => {
    const { request, goal, action, adviser, adult } = await given.walked(hubId)
    const of = { adviceId: request.id }
    const hers = await given.walked(hubId, 'in-progress', { step: { owner: 'adviser' } })
    expect(await tickAction(hers.adult, { adviceId: hers.request.id, planActionId: hers.action.id })).toMatchObject({
      why: 'not-your-action',
    })
    expect(await tickAction(adult, { ...of, planActionId: action.id })).toMatchObject({ ok: true })
    expect(await untickAction(adult, { ...of, planActionId: action.id })).toMatchObject({ ok: true })
    expect(await removeAction(adult, { ...of, planActionId: action.id })).toMatchObject({ why: 'not-your-action' })
    await saveOwnAction(adult, { ...of, goalId: goal.id, words: 'Ask my sister', note: '', dueOn: '2027-02-28' })
    const mine = (await planFor(adult, request.id))?.plan?.goals[0]?.actions.find(({ addedBy }) => addedBy === 'adult')
    expect(mine).toMatchObject({ words: 'Ask my sister', owner: 'person', mayChange: true, mayRemove: true })
    const change = { ...of, goalId: goal.id, planActionId: mine?.id ?? '', version: 1, words: 'Mine now', note: '' }
    expect(await saveAction(adviser.actor, { ...change, kind: 'cv', owner: 'person' })).toMatchObject({
      why: 'not-your-action',
    })
    expect(await saveOwnAction(adult, change)).toMatchObject({ ok: true })
    expect(await removeAction(adult, { ...of, planActionId: mine?.id ?? '' })).toMatchObject({ ok: true })
  })

  test('history says who, when and which field, and keeps no word', async () => {
    const { request, goal, adviser, adult } = await given.walked(hubId)
    await saveGoal(adviser.actor, { adviceId: request.id, goalId: goal.id, version: 1, kind: 'skills', words: 'Weld' })
    await saveOwnAction(adult, { adviceId: request.id, goalId: goal.id, words: 'Buy gloves', note: '' })
    const lines = (await planHistory(adult, request.id))?.lines ?? []
    expect(lines.map(({ part, what, act, fields }) => [part, what, act, fields])).toEqual([
      ['adult', 'action', 'added', []],
      ['adviser', 'goal', 'changed', ['kind', 'words']],
    ])
    const facts = await transact({ personId: '', hubId }, tx => tx.fact.findMany({ where: { subjectId: request.id } }))
    expect(JSON.stringify(facts)).not.toMatch(/Weld|gloves/)
    const kept = await transact(worker(), tx => tx.planChange.findMany({ where: { part: 'adviser' } }))
    expect(JSON.stringify(kept)).not.toMatch(/Weld|gloves/)
  })
})

test('a long history shows the latest, and says that there is more', async () => {
  const { request, plan, adult } = await given.walked(hubId)
  const line = { hubId, planId: plan.id, part: 'adult', what: 'action', act: 'ticked', fields: [] }
  const added = (count: number) =>
    transact(worker(), tx =>
      tx.planChange.createMany({
        data: Array.from({ length: count }, (_, index) => ({ ...line, at: new Date(Date.UTC(2027, 0, 1) + index) })),
      }),
    )
  await added(300)
  expect(await planHistory(adult, request.id)).toMatchObject({ older: false, lines: { length: 300 } })
  await added(1)
  expect(await planHistory(adult, request.id)).toMatchObject({ older: true, lines: { length: 300 } })
})

describe('a goal', () => {
  const run = { achieve: achieveGoal, 'let-go': letGoOfGoal, 'take-up': takeGoalUp }
  const cells = goalLifecycle.states.flatMap(from =>
    (['achieve', 'let-go', 'take-up'] as const).flatMap(move =>
      (['adult', 'adviser'] as const).map(part => ({ from, move, part })),
    ),
  )
  test.each(cells)('$move from $from by $part', async ({ from, move, part }) => {
    const { request, goal, adviser, adult } = await given.walked(hubId)
    const archiveReason = from === 'no-longer-relevant' ? 'other' : null
    await transact(worker(), tx =>
      tx.planGoal.update({ where: { id: goal.id }, data: { status: from, archiveReason } }),
    )
    const input = { adviceId: request.id, goalId: goal.id, reasonCode: 'nothing-suitable' as const, words: '' }
    const to = goalLifecycle.step(from, move)
    const outcome = await run[move](part === 'adult' ? adult : adviser.actor, input)
    expect(outcome.ok).toBe(to !== undefined)
    const after = (await planFor(adult, request.id))?.plan?.goals[0]
    expect(after?.status).toBe(to ?? from)
    if (to) expect(after?.archiveReason).toBe(to === 'no-longer-relevant' ? 'nothing-suitable' : null)
  })
})

describe('independence', () => {
  const atProvider = async () => {
    const provider = await network.provider(hubId)
    const course = await matching.opportunity(hubId, { kind: 'placement', providerId: provider.id, title: 'Welding 2' })
    const adviser = await advising.adviser(hubId, { employer: 'Saltwyke Training', providerId: provider.id })
    const request = await advising.request(hubId, { state: 'plan-drafted', adviserId: adviser.id })
    await given.plan(request, { sharedAt: null })
    return { course, adviser: adviser.actor, request, adult: advising.byLink(request) }
  }
  const adding = (opportunityId: string) => ({ opportunityId, link: '', title: '', why: '' })

  test('a plan with a course of the adviser’s own employer is shared once they have said so, and the adult reads it', async () => {
    const { course, adviser, request, adult } = await atProvider()
    const of = { adviceId: request.id }
    expect(await declareIndependence(adviser, of)).toMatchObject({ why: 'nothing-to-declare' })
    expect(await shortlist(adviser, { ...of, ...adding(course.id) })).toMatchObject({ ok: true })
    expect(await sharePlan(adviser, of)).toMatchObject({ why: 'declaration-needed' })
    expect(await declareIndependence(adviser, of)).toMatchObject({ ok: true })
    expect(await sharePlan(adviser, of)).toMatchObject({ ok: true })
    const seen = await planFor(adult, request.id)
    expect(seen?.plan?.declared).toMatchObject({ employer: 'Saltwyke Training' })
    expect(seen?.plan?.shortlist).toMatchObject([{ title: 'Welding 2', own: true }])
  })

  test('once it is under way, such a course is added after the declaration alone', async () => {
    const { course, adviser, request } = await atProvider()
    await transact(worker(), tx =>
      tx.adviceRequest.update({ where: { id: request.id }, data: { state: 'in-progress' } }),
    )
    expect(await shortlist(adviser, { adviceId: request.id, ...adding(course.id) })).toMatchObject({
      why: 'declaration-needed',
    })
  })

  test('five at most, each once, and nothing that is not offered', async () => {
    const { request, adviser } = await given.walked(hubId)
    const link = (index: number) => ({
      adviceId: request.id,
      opportunityId: '',
      link: `https://x.example/${index}`,
      title: 'x',
      why: '',
    })
    for (const index of [1, 2, 3, 4]) expect((await shortlist(adviser.actor, link(index))).ok).toBe(true)
    const draft = await matching.opportunity(hubId, { state: 'draft' })
    const live = await matching.opportunity(hubId)
    const add = (id: string) =>
      shortlist(adviser.actor, { adviceId: request.id, ...adding(`https://hub.example/opportunities/${id}`) })
    expect(await add(draft.id)).toMatchObject({ why: 'no-such-opportunity' })
    expect(await add(live.id)).toMatchObject({ ok: true })
    expect(await add(live.id)).toMatchObject({ why: 'too-many-shortlisted' })
  })
})

describe('a skills check', () => {
  const check = (adviceId: string, goalId: string) => ({
    ...{
      adviceId,
      goalId,
      kind: 'skills-check' as const,
      words: 'Look at skills',
      owner: 'adviser' as const,
      note: '',
    },
  })

  test('is not on a plan while the gate is closed, and the plan says why', async () => {
    const { request, goal, adviser } = await given.walked(hubId)
    expect(await saveAction(adviser.actor, check(request.id, goal.id))).toMatchObject({ why: 'skills-check-closed' })
    expect((await planFor(adviser.actor, request.id))?.closed).toEqual(['no-record'])
  })

  test('is refused where the gate closes while the request is waited for, also by the database', async () => {
    const { request, goal, plan, adviser } = await given.walked(hubId)
    const learner = await exploring.learner(hubId, {
      profilingOn: true,
      cycle: { state: 'cleared', clearedAt: new Date() },
    })
    await transact(worker(), tx =>
      tx.adviceRequest.update({ where: { id: request.id }, data: { learnerId: learner.id } }),
    )
    const owner = new pg.Client(process.env.DATABASE_URL)
    await owner.connect()
    try {
      const waiting = async () => {
        const { rows } = await owner.query<{ n: number }>(
          "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        )
        return (rows[0]?.n ?? 0) > 0
      }
      await owner.query('begin')
      await owner.query('select 1 from advice_request where id = $1 for update', [request.id])
      const pressed = saveAction(adviser.actor, check(request.id, goal.id))
      await until('the step waits for the request', waiting)
      await owner.query("update exploration_cycle set state = 'paused' where learner_id = $1", [learner.id])
      await owner.query('commit')
      expect(await pressed).toMatchObject({ why: 'skills-check-closed' })
    } finally {
      await owner.end()
    }
    const row = { hubId, planId: plan.id, goalId: goal.id, words: 'x', owner: 'adviser', addedBy: 'adviser' }
    const write = (kind: string) =>
      transact(adviser.actor, tx => tx.planAction.create({ data: { ...row, kind, createdAt: new Date() } }))
    await expect(write('skills-check')).rejects.toThrow(/skills_check_gate/)
    const { id } = await write('cv')
    await expect(
      transact(adviser.actor, tx => tx.planAction.update({ where: { id }, data: { kind: 'skills-check' } })),
    ).rejects.toThrow(/skills_check_gate/)
  })

  test('is open behind a cleared gate with a registered adviser, and shut the day the registration ends', async () => {
    const { request, goal, adviser } = await given.walked(hubId)
    const learner = await exploring.learner(hubId, {
      profilingOn: true,
      cycle: { state: 'cleared', clearedAt: new Date() },
    })
    await transact(worker(), tx =>
      tx.adviceRequest.update({ where: { id: request.id }, data: { learnerId: learner.id } }),
    )
    expect(await skillsCheckClosed(worker(), request.id)).toEqual([])
    expect(await saveAction(adviser.actor, check(request.id, goal.id))).toMatchObject({ ok: true })
    await transact(worker(), tx =>
      tx.adviserRegistration.updateMany({
        where: { personId: adviser.id },
        data: { to: new Date('2026-11-30'), from: new Date('2026-01-01') },
      }),
    )
    expect(await skillsCheckClosed(worker(), request.id)).toEqual(['not-registered'])
    const [, skills] = (await planFor(adviser.actor, request.id))?.plan?.goals[0]?.actions ?? []
    const adult = advising.byLink(request)
    expect(await tickAction(adult, { adviceId: request.id, planActionId: skills?.id ?? '' })).toMatchObject({
      ok: false,
    })
    expect((await planFor(adult, request.id))?.closed).toEqual(['not-registered'])
  })
})
