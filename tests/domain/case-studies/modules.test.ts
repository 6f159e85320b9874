import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  addToModule,
  changeModule,
  leavingBands,
  makeModule,
  makeModuleReady,
  moduleLifecycle,
  moduleOf,
  modulesOf,
  publishModule,
  removeFromModule,
  retireModule,
  takeModuleBack,
  withdrawStory,
} from '~/domain/case-studies'
import type { Actor } from '~/domain/kernel/actor'
import { disconnect } from '~/platform/db'
import { aContributor, anActor, given } from '../../support/factories/case-studies'

/** Modules on a real database: what they lack, who moves them, and that two people stand behind a published one. */

let hubId = ''
let coordinator: Actor
let editor: Actor
beforeEach(async () => {
  hubId = (await given.hub()).id
  coordinator = anActor(hubId, 'coordinator')
  editor = anActor(hubId, 'editor')
})
afterAll(disconnect)

const whyOf = (outcome: { ok: boolean; why?: string }) => (outcome.ok ? 'ok' : outcome.why)
const said = { name: 'Lives of the valley', purpose: 'To hear them', phases: ['ks3'], employerCap: 2 }
const answers = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [index + 1, 'Words.']))
const majors = ['1', '2', '3', '5', '6', '9']

/** Twelve lives that make a module whole, with three plans. */
const aWholeModule = async () => {
  const module = await given.module(hubId)
  const lives = []
  for (let index = 0; index < 12; index++)
    lives.push(
      await given.contribution(hubId, {
        ...{ moduleId: module.id, state: 'published', answers, leaving: leavingBands[index % 4] ?? null },
        soc: `${majors[index % 6]}${1 + Math.floor(index / 6)}11`,
      }),
    )
  for (let plan = 0; plan < 3; plan++) await given.lessonPlan(hubId, { moduleId: module.id })
  return { module, lives }
}

describe('a module', () => {
  test('says what it lacks, and is not ready before it lacks nothing', async () => {
    const made = await makeModule(coordinator, said)
    const moduleId = made.ok ? made.value.id : ''
    expect(whyOf(await makeModule(coordinator, said))).toBe('name-taken')
    const view = await moduleOf(coordinator, moduleId)
    expect(view?.missing.map(({ what }) => what)).toEqual([
      'contributors',
      'major-groups',
      'leaving-bands',
      'left-at-16',
      'questions',
      'plans',
    ])
    expect(whyOf(await makeModuleReady(coordinator, { moduleId }))).toBe('not-whole')
    expect(whyOf(await changeModule(coordinator, { moduleId, ...said, name: 'Another' }))).toBe('ok')
    expect((await modulesOf(editor))?.modules).toMatchObject([{ name: 'Another', missing: 6 }])
  })

  test('is published by somebody else than who said that it is ready, and taken back to be changed', async () => {
    const { module, lives } = await aWholeModule()
    const moduleId = module.id
    const both = anActor(hubId, 'coordinator', 'editor')
    expect((await moduleOf(editor, moduleId))?.missing).toEqual([])
    expect(whyOf(await makeModuleReady(both, { moduleId }))).toBe('ok')
    expect(whyOf(await publishModule(both, { moduleId }))).toBe('same-person')
    const [first] = lives
    if (!first) throw new Error('a life')
    expect(whyOf(await removeFromModule(coordinator, { moduleId, contributionId: first.id }))).toBe('wrong-state')
    expect(whyOf(await publishModule(editor, { moduleId }))).toBe('ok')
    expect(whyOf(await takeModuleBack(editor, { moduleId }))).toBe('ok')
    expect(whyOf(await withdrawStory(aContributor(first), { contributionId: first.id }))).toBe('ok')
    expect(whyOf(await makeModuleReady(coordinator, { moduleId }))).toBe('not-whole')
    expect((await moduleOf(editor, moduleId))?.missing).toMatchObject([{ what: 'contributors', have: 11 }])
  })

  test('a life is in one module at most, and of its own hub', async () => {
    const [one, other] = [await given.module(hubId), await given.module(hubId)]
    const life = await given.contribution(hubId, { state: 'published' })
    expect(whyOf(await addToModule(coordinator, { moduleId: one.id, contributionId: life.id }))).toBe('ok')
    expect(whyOf(await addToModule(coordinator, { moduleId: other.id, contributionId: life.id }))).toBe('in-a-module')
    expect(whyOf(await removeFromModule(coordinator, { moduleId: other.id, contributionId: life.id }))).toBe(
      'not-in-it',
    )
    const far = await given.contribution((await given.hub()).id, { state: 'published' })
    expect(whyOf(await addToModule(coordinator, { moduleId: one.id, contributionId: far.id }))).toBe('not-found')
    expect(await moduleOf(anActor(far.hubId, 'coordinator'), one.id)).toBeNull()
    expect(await moduleOf(anActor(hubId, 'teacher'), one.id)).toBeNull()
  })
})

test('every state, every role, every move', async () => {
  const moves = {
    change: (actor: Actor, moduleId: string) => changeModule(actor, { moduleId, ...said, name: moduleId }),
    'make-ready': (actor: Actor, moduleId: string) => makeModuleReady(actor, { moduleId }),
    'take-back': (actor: Actor, moduleId: string) => takeModuleBack(actor, { moduleId }),
    publish: (actor: Actor, moduleId: string) => publishModule(actor, { moduleId }),
    retire: (actor: Actor, moduleId: string) => retireModule(actor, { moduleId }),
  }
  const roles = ['administrator', 'coordinator', 'recordist', 'editor', 'safeguarding-lead', 'careers-leader'] as const
  const wrong: string[] = []
  for (const [move, run] of Object.entries(moves)) {
    const rule: { by: readonly string[]; from: readonly string[] } = moduleLifecycle.moves[move as keyof typeof moves]
    for (const state of moduleLifecycle.states)
      for (const role of roles) {
        const module = await given.module(hubId, { state })
        const why = whyOf(await run(anActor(hubId, role), module.id))
        const open = rule.from.includes(state)
        const right = !rule.by.includes(role)
          ? why === 'not-allowed'
          : open
            ? ['ok', 'not-whole'].includes(why ?? '')
            : why === 'wrong-state'
        if (!right) wrong.push(`${role} ${move} in ${state}: ${why}`)
      }
  }
  expect(wrong).toEqual([])
})
