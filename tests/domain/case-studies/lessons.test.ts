import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  changePlan,
  chooseClips,
  lookAtPlan,
  makePaper,
  makePlan,
  paperFor,
  planFor,
  plansFor,
  removePlan,
} from '~/domain/case-studies'
import { transact } from '~/platform/db'
import { anActor, given } from '../../support/factories/case-studies'

type Told = Awaited<ReturnType<typeof given.contribution>>

const words = {
  ...{ title: 'Quiet work', purpose: 'To listen', phases: ['ks3' as const], minutes: 50, questions: [1, 1, 2] },
  ...{ steps: ['Listen', 'Talk'], talk: ['Why?'], clips: 3, majorGroups: 3, moduleId: '' },
}

let hubId: string
let own: ReturnType<typeof anActor>
let other: ReturnType<typeof anActor>
let coordinator: ReturnType<typeof anActor>
let foreign: ReturnType<typeof anActor>
let lives: Told[]

beforeAll(async () => {
  hubId = (await given.hub()).id
  const [hub, school] = [await given.hub(), await given.institution(hubId)]
  const someone = async () => (await given.person(hubId, { roles: [{ role: 'teacher', at: school.id }] })).actor
  own = await someone()
  other = await someone()
  coordinator = (await given.person(hubId, { roles: ['coordinator'] })).actor
  foreign = anActor(hub.id, 'coordinator')
  lives = []
  for (const soc of ['2121', '5432', '5433', '9111'])
    lives.push(await given.contribution(hubId, { state: 'published', soc, answers: { 1: 'One', 2: 'Two' } }))
})

const clipOf = (index: number): string => lives[index]?.answers[0]?.id ?? ''

const aPlan = async () => {
  const made = await makePlan(own, words)
  if (!made.ok) throw new Error(made.why)
  return made.value.id
}

const choose = (actor: typeof own, planId: string, clips: string[], address = '') =>
  chooseClips(actor, { planId, clips, address, title: 'Crossroads' })

describe('a plan of one’s own', () => {
  test('is written, changed by whoever wrote it or the hub, and taken away', async () => {
    const planId = await aPlan()
    expect(await planFor(own, planId)).toMatchObject({ title: 'Quiet work', questions: [1, 2], mine: true })
    expect(await changePlan(other, { ...words, planId, title: 'Mine now' })).toEqual({ ok: false, why: 'not-allowed' })
    expect((await changePlan(coordinator, { ...words, planId, title: 'Calm work' })).ok).toBe(true)
    expect((await planFor(other, planId))?.title).toBe('Calm work')
    expect(await removePlan(other, { planId })).toEqual({ ok: false, why: 'not-allowed' })
    expect((await removePlan(own, { planId })).ok).toBe(true)
    expect(await planFor(own, planId)).toBeNull()
  })

  test('is not there for another hub, whatever is tried', async () => {
    const planId = await aPlan()
    const gone = { ok: false, why: 'not-found' }
    expect(await planFor(foreign, planId)).toBeNull()
    expect((await plansFor(foreign)).plans).toEqual([])
    expect(await changePlan(foreign, { ...words, planId })).toEqual(gone)
    expect(await removePlan(foreign, { planId })).toEqual(gone)
    expect(await lookAtPlan(foreign, { planId })).toEqual(gone)
    expect(await choose(foreign, planId, [clipOf(0)])).toEqual(gone)
    expect(await makePaper(foreign, { planId })).toEqual(gone)
    expect(await makePlan(own, { ...words, moduleId: randomUUID() })).toEqual(gone)
  })
})

describe('its clips', () => {
  test('follow the rule, and what is lacking is known', async () => {
    const planId = await aPlan()
    await choose(own, planId, [clipOf(1), clipOf(2), clipOf(1), randomUUID(), 'no id'])
    const some = await planFor(own, planId)
    expect(some?.chosen).toHaveLength(2)
    expect(some?.lacking).toEqual({ clips: 1, groups: 2 })
    await choose(own, planId, [clipOf(1), clipOf(0)], `https://hub.example/people/${lives[3]?.slug}/q/2?seed=K7P2`)
    expect((await planFor(own, planId))?.lacking).toEqual({ clips: 0, groups: 0 })
    expect(await choose(own, planId, [], '/people/nobody/q/2')).toEqual({ ok: false, why: 'no-such-clip' })
  })

  test('chosen on somebody else’s plan, or one that ships, become a plan of one’s own', async () => {
    const planId = await aPlan()
    const copy = await choose(other, planId, [clipOf(0)])
    if (!copy.ok) throw new Error(copy.why)
    expect(copy.value.id).not.toBe(planId)
    expect(await planFor(other, copy.value.id)).toMatchObject({ title: 'Quiet work', mine: true })
    expect((await planFor(own, planId))?.chosen).toEqual([])
    const shipped = await choose(other, 'crossroads', [clipOf(0)])
    if (!shipped.ok) throw new Error(shipped.why)
    expect(await planFor(other, shipped.value.id)).toMatchObject({ shipped: 'crossroads', title: 'Crossroads' })
    expect(await choose(other, 'no-such-plan', [])).toEqual({ ok: false, why: 'not-found' })
  })

  test('one that is taken back says so in its place, and marks the plan until somebody looks', async () => {
    const planId = await aPlan()
    const gone = await given.contribution(hubId, { state: 'published', soc: '3111', answers: { 1: 'Going' } })
    const clip = gone.answers[0]?.id ?? ''
    await choose(own, planId, [clipOf(0), clip])
    const made = await makePaper(own, { planId })
    if (!made.ok) throw new Error(made.why)
    expect((await paperFor(own, planId, made.value.id))?.clips).toHaveLength(2)
    await transact({ personId: '', hubId }, tx =>
      tx.answer.update({ where: { id: clip }, data: { state: 'removed', removedAt: new Date() } }),
    )
    const plan = await planFor(own, planId)
    expect(plan?.chosen.map(({ is }) => is)).toEqual(['heard', 'taken-back'])
    expect(plan?.flaggedAt).not.toBeNull()
    expect((await paperFor(own, planId, made.value.id))?.clips).toHaveLength(1)
    expect(await paperFor(foreign, planId, made.value.id)).toBeNull()
    expect((await lookAtPlan(own, { planId })).ok).toBe(true)
    expect((await planFor(own, planId))?.flaggedAt).toBeNull()
  })

  test('there is no paper without a clip, and what is on paper is noted', async () => {
    const planId = await aPlan()
    expect(await makePaper(own, { planId })).toEqual({ ok: false, why: 'no-clips' })
    await choose(own, planId, [clipOf(0)])
    const made = await makePaper(own, { planId })
    if (!made.ok) throw new Error(made.why)
    const note = await transact(own, tx => tx.clipExport.findUniqueOrThrow({ where: { id: made.value.id } }))
    expect(note).toMatchObject({ kind: 'paper', planId, answerIds: [clipOf(0)], madeBy: own.personId })
  })
})
