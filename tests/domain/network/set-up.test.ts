import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import {
  changeHubSettings,
  createSetUpLink,
  demoPeople,
  firstSteps,
  hubSettings,
  releaseLetter,
  replayFact,
  setUpByLink,
  setUpHub,
  signInAs,
  troubles,
  whoAsks,
} from '~/domain/network'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { randomToken } from '~/platform/tokens'
import { anActor, given } from '../../support/factories/network'

const device = 'Chrome, Linux'
afterEach(() => clock.set(null))

const linkFor = async (email = `${randomUUID()}@people.example`) => {
  const outcome = await createSetUpLink({ email: ` ${email.toUpperCase()} `, name: 'Ada Moor' })
  const address = outcome.ok ? outcome.value : ''
  expect(address).toMatch(/^http:\/\/traverse\.example\/set-up\/[\w-]{43}$/)
  return { email, token: address.split('/').at(-1) ?? '' }
}
const aHub = () => ({
  name: 'Northmoor',
  slug: `north-${randomUUID().slice(0, 8)}`,
  region: 'The north',
  replyTo: 'hub@north.example',
})

describe('setting up a hub', () => {
  test('makes the hub, its first person in two roles, and a session', async () => {
    const { token, email } = await linkFor()
    expect(await setUpByLink(token)).toMatchObject({ state: 'ready', name: 'Ada Moor', email })
    const hub = aHub()
    const outcome = await setUpHub({ token, device, ...hub })
    const asker = await whoAsks(outcome.ok ? (outcome.value.split(';')[0] ?? '') : '')
    expect(asker).toMatchObject({
      actor: {
        hats: expect.arrayContaining([
          { role: 'administrator', organisationId: null },
          { role: 'coordinator', organisationId: null },
        ]),
      },
      shell: { name: 'Ada Moor', hub: { name: 'Northmoor', slug: hub.slug } },
    })
    if (!asker) return
    expect(await firstSteps(asker.actor)).toEqual({
      ...{ hub: 'Northmoor', institutions: 0, employers: 0, colleagues: 0, invited: 0, settingsSeen: false },
    })
    const facts = await transact(asker.actor, tx => tx.fact.findMany({ select: { type: true, by: true } }))
    expect(facts.map(({ type }) => type).sort()).toEqual([
      'hub-set-up',
      'membership-began',
      'membership-began',
      'signed-in',
    ])
    expect(new Set(facts.map(({ by }) => by))).toEqual(new Set([asker.actor.personId]))
  })

  test('works once, for a day', async () => {
    const { token } = await linkFor()
    const both = await Promise.all([aHub(), aHub()].map(hub => setUpHub({ token, device, ...hub })))
    expect(both.map(outcome => (outcome.ok ? 'set up' : outcome.why)).sort()).toEqual(['link-used', 'set up'])
    expect(await setUpByLink(token)).toMatchObject({ state: 'used' })

    const late = await linkFor()
    clock.set(new Date(Date.now() + 25 * 3_600_000))
    expect(await setUpByLink(late.token)).toMatchObject({ state: 'over' })
    expect(await setUpHub({ token: late.token, device, ...aHub() })).toEqual({ ok: false, why: 'link-over' })
    expect(await setUpHub({ token: randomToken(), device, ...aHub() })).toEqual({ ok: false, why: 'not-found' })
  })

  test('needs an address of its own, also when two race for it', async () => {
    const hub = aHub()
    const links = [await linkFor(), await linkFor()]
    const both = await Promise.all(links.map(({ token }) => setUpHub({ token, device, ...hub })))
    expect(both.map(outcome => (outcome.ok ? 'set up' : outcome.why)).sort()).toEqual(['set up', 'slug-taken'])
  })

  test('by someone who is known in another hub makes no second person', async () => {
    const known = await given.person((await given.hub()).id, { roles: ['coordinator'] })
    const { token } = await linkFor(known.email)
    expect(await setUpHub({ token, device, ...aHub() })).toMatchObject({ ok: true })
    const held = await transact({ system: 'sign-in' }, tx => tx.membership.findMany({ where: { personId: known.id } }))
    expect(held).toHaveLength(3)
  })
})

describe('the settings of a hub', () => {
  const settings = {
    ...{ name: 'New', region: 'East', replyTo: 'east@hub.example' },
    ...{ noticeDays: 10, waveSize: 3, waveDays: 4, monthlyShare: 30, interviewsADay: 3 },
  }

  test('are changed by its coordinator, with a fact that says which', async () => {
    const hub = await given.hub({ region: 'East' })
    const coordinator = anActor(hub.id, 'coordinator')
    expect(await changeHubSettings(coordinator, settings)).toMatchObject({ ok: true })
    expect(await changeHubSettings(coordinator, settings)).toMatchObject({ ok: true })
    expect(await hubSettings(coordinator)).toMatchObject(settings)
    const facts = await transact(coordinator, tx => tx.fact.findMany({ where: { subjectId: hub.id } }))
    expect(facts).toMatchObject([
      { payload: { settings: ['name', 'replyTo', 'noticeDays', 'waveSize', 'waveDays', 'monthlyShare'] } },
    ])
  })

  test.each(['administrator', 'careers-leader', 'teacher', 'employer-admin', 'provider-admin'] as const)(
    'are not for %s',
    async role => {
      const hub = await given.hub()
      const actor = anActor(hub.id, { role, at: randomUUID() })
      expect(await changeHubSettings(actor, settings)).toEqual({ ok: false, why: 'not-allowed' })
      expect(await hubSettings(actor)).toBeNull()
    },
  )
})

describe('the demo', () => {
  const aCast = async () => {
    const hub = await given.hub()
    const school = await given.institution(hub.id, { name: 'Moorgate School' })
    const roles = [{ role: 'careers-leader' as const, at: school.id }]
    const member = await given.person(hub.id, { roles, name: 'Mo', email: `mo-${hub.slug}@cast.traverse.example` })
    return { member, other: await given.person(hub.id, { roles: ['coordinator'] }) }
  }

  test('lets in its cast and nobody else', async () => {
    const { member, other } = await aCast()
    config.demo = true
    try {
      expect(await demoPeople()).toContainEqual(
        expect.objectContaining({ personId: member.id, name: 'Mo', role: 'careers-leader', place: 'Moorgate School' }),
      )
      const outcome = await signInAs({ personId: member.id, device })
      expect(await whoAsks(outcome.ok ? (outcome.value.split(';')[0] ?? '') : '')).toMatchObject({
        shell: { name: 'Mo' },
      })
      for (const personId of [other.id, randomUUID(), 'nonsense'])
        expect(await signInAs({ personId, device })).toEqual({ ok: false, why: 'not-found' })
    } finally {
      config.demo = false
    }
  })

  test('is closed outside a demo', async () => {
    const { member } = await aCast()
    expect(await demoPeople()).toEqual([])
    expect(await signInAs({ personId: member.id, device })).toEqual({ ok: false, why: 'not-found' })
  })
})

describe('troubles', () => {
  const broken = async () => {
    const hub = await given.hub()
    const old = { claimedAt: new Date(Date.now() - 3_600_000), expiresOn: new Date('2100-01-01') }
    const [key, digest] = [`invitation.${randomUUID()}.x-1`, `digest.${randomUUID()}`]
    await transact({ personId: '', hubId: hub.id }, async tx => {
      const data = {
        hubId: hub.id,
        type: 'person-invited',
        subjectId: randomUUID(),
        payload: {},
        by: 'x',
        via: 'x',
        at: new Date(),
      }
      await tx.fact.create({ data: { ...data, state: 'quarantined', attempts: 4 } })
      for (const one of [key, digest])
        await tx.delivery.create({ data: { key: one, hubId: hub.id, kind: 'invitation', ...old } })
    })
    return { hub, key, digest, administrator: anActor(hub.id, 'administrator') }
  }

  test('are for the administrator, who tries again', async () => {
    const { administrator, key, digest } = await broken()
    const found = await troubles(administrator)
    expect(found?.letters).toMatchObject([
      { key, canSendAgain: true },
      { key: digest, canSendAgain: false },
    ])
    const factId = found?.facts[0]?.id ?? ''

    expect(await replayFact(administrator, { factId })).toMatchObject({ ok: true })
    expect(await replayFact(administrator, { factId })).toMatchObject({ why: 'not-found' })
    expect(await releaseLetter(administrator, { key })).toMatchObject({ ok: true })
    expect(await releaseLetter(administrator, { key: digest })).toMatchObject({ why: 'not-found' })
    expect(await troubles(administrator)).toMatchObject({ facts: [], letters: [{ key: digest }] })
    const facts = await transact(administrator, tx => tx.fact.findMany({ where: { by: administrator.personId } }))
    expect(facts.map(({ type }) => type).sort()).toEqual(['fact-replayed', 'letter-released'])
  })

  test('are for nobody else', async () => {
    const { hub, administrator, key } = await broken()
    const factId = (await troubles(administrator))?.facts[0]?.id ?? ''
    const foreign = anActor((await given.hub()).id, 'administrator')
    expect(await troubles(anActor(hub.id, 'coordinator'))).toBeNull()
    expect(await replayFact(anActor(hub.id, 'coordinator'), { factId })).toMatchObject({ why: 'not-allowed' })
    expect(await releaseLetter(anActor(hub.id, 'coordinator'), { key })).toMatchObject({ why: 'not-allowed' })
    expect(await replayFact(foreign, { factId })).toMatchObject({ why: 'not-found' })
    expect(await troubles(foreign)).toEqual({ facts: [], letters: [] })
  })
})
