import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  adviserPage,
  advisersOf,
  endRegistration,
  recordLearning,
  registerAdviser,
  registrationsToSee,
  saveProfile,
} from '~/domain/advisers'
import { type Actor, type Role, system } from '~/domain/kernel/actor'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'

let hubId = ''
let coordinator: Actor
beforeAll(async () => {
  hubId = (await network.hub()).id
  coordinator = (await network.person(hubId, { roles: ['coordinator'] })).actor
})
afterAll(disconnect)

const today = () => dayOf(clock.now())
const entry = (adviserId: string, as: object = {}) => ({
  ...{ adviserId, body: 'rcdp' as const, level: 6, from: today(), to: addDays(today(), 300) },
  ...as,
})
const profileOf = (adviserId: string, as: object = {}) => ({
  ...{ adviserId, employer: 'Careers Northmoor', employerKind: 'other' as const, languages: ['en' as const] },
  ...{ caseloadCap: 30, travelMinutes: 20, bufferMinutes: 10, district: '', version: 1 },
  ...as,
})

/** Everybody who might try, on an adviser of the hub. */
const tryers = ['coordinator', 'adviser', 'careers-leader', 'teacher', 'editor', 'adult', 'administrator'] as const
const roleIn = async (role: Role, institutionId: string): Promise<Actor> => {
  const at = role === 'careers-leader' || role === 'teacher' ? { role, at: institutionId } : role
  return (await network.person(hubId, { roles: [at] })).actor
}

describe('who writes down a registration', () => {
  test.each(tryers)('%s', async role => {
    const { id } = await given.adviser(hubId, { registered: null })
    const actor = await roleIn(role, (await network.institution(hubId)).id)
    const why = role === 'coordinator' ? true : 'not-allowed'
    const answer = async (outcome: Promise<{ ok: boolean } | { ok: false; why: string }>) => {
      const said = await outcome
      return said.ok ? true : 'why' in said && said.why
    }
    expect(await answer(registerAdviser(actor, entry(id)))).toBe(why)
    expect(await answer(recordLearning(actor, { adviserId: id, year: 2026, hours: 25 }))).toBe(why)
    expect(await answer(saveProfile(actor, profileOf(id)))).toBe(why)
    expect((await adviserPage(actor, id)) !== null).toBe(role === 'coordinator')
  })

  test('nobody for themselves, and nobody of another hub', async () => {
    const both = await network.person(hubId, { roles: ['coordinator', 'adviser'] })
    expect(await registerAdviser(both.actor, entry(both.id))).toEqual({ ok: false, why: 'not-yourself' })
    const { id } = await given.adviser(hubId)
    const other = await network.hub()
    const stranger = await network.person(other.id, { roles: ['coordinator'] })
    expect(await registerAdviser(stranger.actor, entry(id))).toEqual({ ok: false, why: 'not-found' })
  })
})

test('renewing is a further entry, and what was stays', async () => {
  const { id } = await given.adviser(hubId, { registered: null })
  const first = { from: addDays(today(), -360), to: addDays(today(), 5) }
  await registerAdviser(coordinator, entry(id, first))
  expect(await registerAdviser(coordinator, entry(id, first))).toEqual({ ok: false, why: 'registered-already' })
  expect(await registrationsToSee(coordinator)).toBeGreaterThan(0)
  const until = addDays(today(), 370)
  await registerAdviser(coordinator, entry(id, { from: addDays(today(), 6), to: until }))
  const page = await adviserPage(coordinator, id)
  expect(page?.registrations).toHaveLength(2)
  expect(page?.standing).toEqual({ state: 'registered', until })
  expect(page?.registrations[0]?.checkedBy).toMatch(/^Person/)
})

test('an entry may end sooner, and from the day after they write nothing', async () => {
  const { id, actor } = await given.adviser(hubId)
  const [registration] = (await adviserPage(coordinator, id))?.registrations ?? []
  const of = { adviserId: id, registrationId: registration?.id ?? '' }
  expect(await endRegistration(coordinator, { ...of, to: addDays(today(), 900) })).toEqual({
    ...{ ok: false, why: 'not-within' },
  })
  expect(await saveProfile(actor, profileOf(id))).toMatchObject({ ok: true })
  expect(await endRegistration(coordinator, { ...of, to: addDays(today(), -1) })).toMatchObject({ ok: true })
  expect(await saveProfile(actor, profileOf(id, { version: 2 }))).toEqual({ ok: false, why: 'not-registered' })
  expect((await adviserPage(actor, id))?.standing).toEqual({ state: 'lapsed', until: addDays(today(), -1) })
  const facts = await transact(system('advice', hubId), tx =>
    tx.fact.findMany({ where: { subjectId: id, type: 'adviser-registration-ended' } }),
  )
  expect(facts).toHaveLength(1)
})

test('an employer of the hub is one of the hub', async () => {
  const { id, actor } = await given.adviser(hubId)
  const mine = await network.provider(hubId)
  const theirs = await network.provider((await network.hub()).id)
  const at = (providerId: string) => profileOf(id, { employerKind: 'provider', providerId })
  expect(await saveProfile(actor, at(theirs.id))).toEqual({ ok: false, why: 'choose-organisation' })
  expect(await saveProfile(actor, at(mine.id))).toMatchObject({ ok: true, value: { providerId: mine.id } })
  expect(await saveProfile(actor, at(mine.id))).toEqual({ ok: false, why: 'changed-meanwhile' })
})

test('coordinators see all advisers, whoever may not advise first', async () => {
  const lines = await advisersOf(coordinator)
  const able = lines.map(({ standing: { state } }) => state === 'registered' || state === 'ending')
  expect(able.indexOf(true)).toBeGreaterThan(0)
  expect(able.lastIndexOf(false)).toBeLessThan(able.indexOf(true))
})
