import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '~/domain/kernel/actor'
import {
  changeOwnDetails,
  changeRole,
  endMembership,
  membershipAsked,
  ownAccount,
  type PeopleAsked,
  peopleOf,
  personPage,
} from '~/domain/network'
import { transact } from '~/platform/db'
import { given } from '../../support/factories/network'

const plain: PeopleAsked = { search: '', role: '', organisationId: '', when: 'now', sort: 'name', down: false, page: 1 }

const aRegion = async () => {
  const hub = await given.hub()
  const [school, other, employer] = [
    await given.institution(hub.id, { name: 'Moorgate School' }),
    await given.institution(hub.id),
    await given.employer(hub.id, { name: 'Reed Bakers' }),
  ]
  return {
    ...{ hub, school, other, employer },
    coordinator: await given.person(hub.id, { name: 'Cora', roles: ['coordinator', 'administrator'] }),
    leader: await given.person(hub.id, { name: 'Leda', roles: [{ role: 'careers-leader', at: school.id }] }),
    teacher: await given.person(hub.id, { name: 'Tess', roles: [{ role: 'teacher', at: school.id }] }),
    stranger: await given.person(hub.id, { name: 'Ulla', roles: [{ role: 'teacher', at: other.id }] }),
    baker: await given.person(hub.id, { name: 'Bert', roles: [{ role: 'employer-admin', at: employer.id }] }),
  }
}
let here: Awaited<ReturnType<typeof aRegion>>
let elsewhere: Awaited<ReturnType<typeof aRegion>>
beforeAll(async () => {
  here = await aRegion()
  elsewhere = await aRegion()
})

const heldBy = async (personId: string) => {
  const [held] = await transact({ system: 'sign-in' }, tx =>
    tx.membership.findMany({ where: { personId, to: null }, orderBy: { role: 'asc' } }),
  )
  return { personId, membershipId: held?.id ?? '' }
}
const names = async (viewer: Actor, asked: Partial<PeopleAsked> = {}) =>
  (await peopleOf(viewer, { ...plain, ...asked })).people.map(({ name }) => name)

describe('the list of people', () => {
  test('is the hub for its coordinator, the organisation for those who look after it, nothing for others', async () => {
    expect(await names(here.coordinator.actor)).toEqual(['Bert', 'Cora', 'Leda', 'Tess', 'Ulla'])
    expect(await names(here.leader.actor)).toEqual(['Leda', 'Tess'])
    expect(await names(here.baker.actor)).toEqual(['Bert'])
    expect(await names(here.teacher.actor)).toEqual([])
    expect(await names({ ...here.coordinator.actor, hubId: elsewhere.hub.id, hats: [] })).toEqual([])
  })

  test('is searched, narrowed, ordered and paged', async () => {
    const { actor } = here.coordinator
    expect(await names(actor, { search: 'ESS' })).toEqual(['Tess'])
    expect(await names(actor, { role: 'teacher', down: true })).toEqual(['Ulla', 'Tess'])
    expect(await names(actor, { organisationId: here.school.id })).toEqual(['Leda', 'Tess'])
    expect(await names(actor, { organisationId: 'nonsense', role: 'nonsense' })).toHaveLength(5)
    expect(await names(actor, { page: 2 })).toEqual([])
    expect((await peopleOf(actor, plain)).people.find(({ name }) => name === 'Bert')?.is).toMatchObject([
      { role: 'employer-admin', place: 'Reed Bakers' },
    ])
  })

  test('shows a letter that was refused beside its person', async () => {
    await transact(here.coordinator.actor, tx =>
      tx.delivery.create({
        data: {
          ...{ key: `request-sent.x.${here.baker.id}`, hubId: here.hub.id, kind: 'encounter', state: 'failed' },
          ...{ claimedAt: new Date(), expiresOn: new Date('2100-01-01'), error: '550 mailbox full' },
        },
      }),
    )
    const { people } = await peopleOf(here.coordinator.actor, plain)
    expect(people.find(({ name }) => name === 'Bert')?.problem).toMatchObject({
      what: 'refused',
      said: '550 mailbox full',
    })
    expect(people.find(({ name }) => name === 'Leda')?.problem).toBeNull()
  })
})

describe('one person', () => {
  test('is seen by those who see them in the list, and by nobody else', async () => {
    expect(await personPage(here.coordinator.actor, here.teacher.id)).toMatchObject({ name: 'Tess' })
    expect(await personPage(here.leader.actor, here.teacher.id)).toMatchObject({ name: 'Tess' })
    for (const viewer of [here.baker.actor, here.teacher.actor, elsewhere.coordinator.actor])
      expect(await personPage(viewer, here.teacher.id)).toBeNull()
    expect(await personPage(here.leader.actor, here.stranger.id)).toBeNull()
    expect(await personPage(here.coordinator.actor, 'nonsense')).toBeNull()
  })

  test('changes their own name and language, and nobody else’s', async () => {
    expect(await changeOwnDetails(here.baker.actor, { name: 'Bertha', language: 'cy' })).toMatchObject({ ok: true })
    expect(await ownAccount(here.baker.actor, null)).toMatchObject({ name: 'Bertha', language: 'cy' })
    await changeOwnDetails(here.baker.actor, { name: 'Bert', language: 'en' })
  })
})

describe('ending and changing what someone is', () => {
  test('others may not', async () => {
    const held = await heldBy(here.teacher.id)
    for (const actor of [here.stranger.actor, here.baker.actor]) {
      expect(await endMembership(actor, held)).toMatchObject({ why: 'not-allowed' })
      expect(await changeRole(actor, { ...held, role: 'careers-leader' })).toMatchObject({ why: 'not-allowed' })
      expect(await membershipAsked(actor, held.personId, held.membershipId)).toBeNull()
    }
    expect(await changeRole(here.leader.actor, { ...held, role: 'careers-leader' })).toMatchObject({
      why: 'not-allowed',
    })
    for (const actor of [elsewhere.coordinator.actor])
      expect(await endMembership(actor, held)).toMatchObject({ why: 'not-found' })
    expect(await endMembership(here.coordinator.actor, { ...held, personId: here.leader.id })).toMatchObject({
      why: 'not-found',
    })
  })

  test('a role changes within its kind of place, and its history shows who did it', async () => {
    const { actor } = here.coordinator
    const held = await heldBy(here.teacher.id)
    expect(await membershipAsked(actor, held.personId, held.membershipId)).toMatchObject({ roles: ['careers-leader'] })
    expect(await changeRole(actor, { ...held, role: 'teacher' })).toMatchObject({ why: 'same-role' })
    expect(await changeRole(actor, { ...held, role: 'employer-admin' })).toMatchObject({ why: 'other-kind-of-place' })
    expect(await changeRole(actor, { ...held, role: 'careers-leader' })).toMatchObject({ ok: true })
    expect(await changeRole(actor, { ...held, role: 'careers-leader' })).toMatchObject({ why: 'already-ended' })

    const page = await personPage(actor, here.teacher.id)
    expect(page?.memberships).toMatchObject([
      { role: 'careers-leader', to: null, mayEnd: true },
      { role: 'teacher', mayEnd: false },
    ])
    expect(page?.history.map(({ type, by }) => [type, by])).toEqual(
      expect.arrayContaining([
        ['membership-ended', 'Cora'],
        ['membership-began', 'Cora'],
      ]),
    )
    expect(await changeRole(actor, { ...(await heldBy(here.teacher.id)), role: 'teacher' })).toMatchObject({ ok: true })
  })

  test('not to a role they hold there already', async () => {
    const double = await given.person(here.hub.id, {
      roles: [
        { role: 'teacher', at: here.other.id },
        { role: 'careers-leader', at: here.other.id },
      ],
    })
    const held = await heldBy(double.id)
    expect(await changeRole(here.coordinator.actor, { ...held, role: 'teacher' })).toMatchObject({
      why: 'already-holds-role',
    })
  })

  test('anyone may leave', async () => {
    const held = await heldBy(here.stranger.id)
    expect(await membershipAsked(here.stranger.actor, held.personId, held.membershipId)).toMatchObject({
      isSelf: true,
      mayEnd: true,
    })
    expect(await endMembership(here.stranger.actor, held)).toMatchObject({ ok: true })
    expect(await names(here.coordinator.actor)).not.toContain('Ulla')
    expect(await names(here.coordinator.actor, { when: 'past' })).toContain('Ulla')
  })

  test('the last coordinator stays, also when two would leave at once', async () => {
    const hub = await given.hub()
    const [one, two] = [
      await given.person(hub.id, { roles: ['coordinator'] }),
      await given.person(hub.id, { roles: ['coordinator'] }),
    ]
    const left = await Promise.all([one, two].map(async ({ actor, id }) => endMembership(actor, await heldBy(id))))
    expect(left.map(outcome => (outcome.ok ? 'left' : outcome.why)).sort()).toEqual(['last-of-its-kind', 'left'])
  })
})
