import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type Role, roles, system } from '~/domain/kernel/actor'
import {
  acceptInvitation,
  endMembership,
  type InvitationState,
  invitationAsked,
  invitationByLink,
  invitationLetter,
  invitationStep,
  invitationsOf,
  invitePerson,
  type MemberRole,
  memberRoles,
  peopleOf,
  placeKindOf,
  sendInvitationAgain,
  withdrawInvitation,
} from '~/domain/network'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given } from '../../support/factories/network'

afterEach(() => clock.set(null))

type Places = { institution: string; employer: string; provider: string }
const aRegion = async () => {
  const hub = await given.hub()
  const places = async (): Promise<Places> => ({
    institution: (await given.institution(hub.id)).id,
    employer: (await given.employer(hub.id)).id,
    provider: (await given.provider(hub.id)).id,
  })
  return { hub, own: await places(), other: await places() }
}
let here: Awaited<ReturnType<typeof aRegion>>
let elsewhere: Awaited<ReturnType<typeof aRegion>>
beforeAll(async () => {
  here = await aRegion()
  elsewhere = await aRegion()
})

const at = (role: Role, places: Places): string | null => {
  if (role === 'contributor') return randomUUID()
  const kind = role === 'employer-contact' ? 'employer' : placeKindOf[role]
  return kind === 'hub' ? null : places[kind]
}
const wearing = (role: Role): Actor => ({
  personId: randomUUID(),
  hubId: here.hub.id,
  hats: [{ role, organisationId: at(role, here.own) }],
})
const someone = () => ({ name: 'Sam Reed', email: `${randomUUID()}@people.example`, language: 'en' })

const invited = async (role: MemberRole = 'teacher', whom = someone()) => {
  const outcome = await invitePerson(wearing('coordinator'), { ...whom, role, organisationId: at(role, here.own) })
  if (!outcome.ok) throw new Error(outcome.why)
  const { id } = outcome.value.invitation
  return { id, whom, token: await tokenOf(id) }
}
const tokenOf = async (id: string) => {
  const letter = await invitationLetter(system('mail', here.hub.id), id)
  return letter?.link.split('/').at(-1) ?? ''
}

/** Who may invite to what: at the own organisation, and at another of the hub. */
const may: { [role in Role]: { own: MemberRole[]; other: MemberRole[] } } = {
  administrator: { own: ['administrator', 'coordinator'], other: [] },
  coordinator: {
    own: [
      ...['coordinator', 'recordist', 'editor', 'safeguarding-lead', 'adviser', 'adult', 'careers-leader', 'teacher'],
      ...['employer-admin', 'employer-colleague', 'provider-admin'],
    ] as MemberRole[],
    other: ['careers-leader', 'teacher', 'employer-admin', 'employer-colleague', 'provider-admin'],
  },
  'careers-leader': { own: ['teacher'], other: [] },
  teacher: { own: [], other: [] },
  'employer-admin': { own: ['employer-admin', 'employer-colleague'], other: [] },
  'employer-colleague': { own: [], other: [] },
  recordist: { own: [], other: [] },
  editor: { own: [], other: [] },
  'safeguarding-lead': { own: [], other: [] },
  adviser: { own: [], other: [] },
  adult: { own: [], other: [] },
  contributor: { own: [], other: [] },
  'employer-contact': { own: [], other: [] },
  'provider-admin': { own: ['provider-admin'], other: [] },
}
const matrix = roles.flatMap(inviter => memberRoles.map(role => [inviter, role] as const))

describe('who may invite whom', () => {
  test.each(matrix)('%s invites %s', async (inviter, role) => {
    const result = async (places: Places) => {
      const outcome = await invitePerson(wearing(inviter), { ...someone(), role, organisationId: at(role, places) })
      return outcome.ok ? 'invited' : outcome.why
    }
    expect(await result(here.own)).toBe(may[inviter].own.includes(role) ? 'invited' : 'not-allowed')
    if (placeKindOf[role] !== 'hub')
      expect(await result(here.other)).toBe(may[inviter].other.includes(role) ? 'invited' : 'not-allowed')
  })

  test('the form offers what the command allows', async () => {
    for (const [inviter, role] of matrix) {
      const organisationId = at(role, here.own)
      const step = await invitationStep(wearing(inviter), { role, at: organisationId ?? '', find: '' })
      expect(step?.step, `${inviter} ${role}`).toBe(may[inviter].own.includes(role) ? 'who' : undefined)
    }
  })

  test('a place must be of the role, in the hub and open', async () => {
    const closed = await given.institution(here.hub.id, { status: 'closed' })
    for (const organisationId of [elsewhere.own.institution, here.own.employer, closed.id, 'nonsense'])
      expect(
        await invitePerson(wearing('coordinator'), { ...someone(), role: 'teacher', organisationId }),
      ).toMatchObject({ why: 'no-such-place' })
    expect(
      await invitePerson(wearing('coordinator'), { ...someone(), role: 'teacher', organisationId: null }),
    ).toMatchObject({ why: 'not-allowed' })
  })
})

describe('an invitation', () => {
  test('leads to a person with a role, and signs nobody in', async () => {
    const { token, whom, id } = await invited()
    expect(await invitationByLink(token)).toMatchObject({ state: 'open', name: whom.name, role: 'teacher' })
    expect(await acceptInvitation({ token })).toEqual({ ok: true, value: { email: whom.email } })

    const asked = {
      search: whom.email,
      role: '',
      organisationId: '',
      when: 'now',
      sort: 'name',
      down: false,
      page: 1,
    } as const
    const { people } = await peopleOf(wearing('coordinator'), asked)
    expect(people).toMatchObject([{ name: whom.name, is: [{ role: 'teacher' }] }])
    const sessions = await transact({ system: 'sign-in' }, tx =>
      tx.session.count({ where: { personId: people[0]?.id ?? '' } }),
    )
    expect(sessions).toBe(0)
    const facts = await transact(wearing('coordinator'), tx =>
      tx.fact.findMany({ where: { by: people[0]?.id ?? '' }, orderBy: { type: 'asc' } }),
    )
    expect(facts).toMatchObject([
      { type: 'invitation-accepted', subjectId: id, payload: { personId: people[0]?.id } },
      { type: 'membership-began', payload: { personId: people[0]?.id } },
    ])
  })

  test('is accepted once, however often the button is pressed', async () => {
    const { token } = await invited()
    const pressed = await Promise.all(Array.from({ length: 5 }, () => acceptInvitation({ token })))
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await acceptInvitation({ token })).toEqual({ ok: false, why: 'invitation-over' })
  })

  test('two for one new address make one person', async () => {
    const whom = someone()
    const both = [await invited('teacher', whom), await invited('careers-leader', whom)]
    expect((await Promise.all(both.map(({ token }) => acceptInvitation({ token })))).map(({ ok }) => ok)).toEqual([
      true,
      true,
    ])
    const people = await transact({ system: 'sign-in' }, tx => tx.person.findMany({ where: { email: whom.email } }))
    expect(people).toHaveLength(1)
  })

  test('adds a role to someone known in another hub, without telling', async () => {
    const known = await given.person(elsewhere.hub.id, { roles: ['coordinator'] })
    const { token } = await invited('coordinator', { ...someone(), email: known.email })
    expect(await acceptInvitation({ token })).toMatchObject({ ok: true })
    const held = await transact({ system: 'sign-in' }, tx => tx.membership.findMany({ where: { personId: known.id } }))
    expect(held.map(({ hubId }) => hubId).sort()).toEqual([here.hub.id, elsewhere.hub.id].sort())
  })

  test('stands thirty days from its last sending; the older link dies with a new letter', async () => {
    const { id, token, whom } = await invited()
    const state = async (link: string) => (await invitationByLink(link))?.state
    clock.set(new Date(Date.now() + 31 * 86_400_000))
    expect(await state(token)).toBe('lapsed')
    expect(await acceptInvitation({ token })).toEqual({ ok: false, why: 'invitation-over' })

    const email = `new-${whom.email}`
    expect(await sendInvitationAgain(wearing('coordinator'), { invitationId: id, email })).toMatchObject({ ok: true })
    const newer = await tokenOf(id)
    expect(await state(token)).toBeUndefined()
    expect(await acceptInvitation({ token })).toEqual({ ok: false, why: 'not-found' })
    expect(await state(newer)).toBe('open')
    expect(await acceptInvitation({ token: newer })).toEqual({ ok: true, value: { email } })
  })

  test('that was taken back opens nothing and is not sent again', async () => {
    const { id, token } = await invited()
    expect(await withdrawInvitation(wearing('teacher'), { invitationId: id })).toMatchObject({ why: 'not-allowed' })
    expect(await withdrawInvitation(wearing('careers-leader'), { invitationId: id })).toMatchObject({ ok: true })
    expect(await acceptInvitation({ token })).toEqual({ ok: false, why: 'invitation-over' })
    expect(await invitationLetter(system('mail', here.hub.id), id)).toBeNull()
    const again = await sendInvitationAgain(wearing('coordinator'), { invitationId: id, email: someone().email })
    expect(again).toEqual({ ok: false, why: 'invitation-over' })
  })

  test('is not made twice, unless the first has lapsed', async () => {
    const { whom, id } = await invited()
    const again = () =>
      invitePerson(wearing('coordinator'), { ...whom, role: 'teacher', organisationId: here.own.institution })
    expect(await again()).toEqual({ ok: false, why: 'already-invited' })
    clock.set(new Date(Date.now() + 31 * 86_400_000))
    expect(await again()).toMatchObject({ ok: true, value: { replaced: { id } } })
    const raced = someone()
    const both = await Promise.all(
      [0, 1].map(() =>
        invitePerson(wearing('coordinator'), { ...raced, role: 'teacher', organisationId: here.own.institution }),
      ),
    )
    expect(both.map(outcome => (outcome.ok ? 'invited' : outcome.why)).sort()).toEqual(['already-invited', 'invited'])
  })

  test('is not made for a role someone has already', async () => {
    const teacher = await given.person(here.hub.id, { roles: [{ role: 'teacher', at: here.own.institution }] })
    const outcome = await invitePerson(wearing('coordinator'), {
      ...{ ...someone(), email: teacher.email },
      ...{ role: 'teacher', organisationId: here.own.institution },
    })
    expect(outcome).toEqual({ ok: false, why: 'already-a-member' })
  })

  test.each(['', 'x', 'nonsense', '\u0000', `${'a'.repeat(5000)}`])('the link %j opens nothing', async token => {
    expect(await invitationByLink(token)).toBeNull()
    expect(await acceptInvitation({ token })).toEqual({ ok: false, why: 'not-found' })
  })
})

describe('seeing invitations', () => {
  const listed = async (viewer: Actor, state: InvitationState = 'open', search = '') =>
    (await invitationsOf(viewer, { state, search, page: 1 })).invitations.map(({ id }) => id)

  test('each sees those of their own organisation, the coordinator all of the hub, another hub none', async () => {
    const teacher = await invited('teacher')
    const employer = await invited('employer-admin')
    const seen = async (viewer: Actor) => {
      const ids = await listed(viewer, 'open', 'Sam Reed')
      return [teacher, employer].map(({ id }) => ids.includes(id))
    }
    const foreign: Actor = { ...wearing('coordinator'), hubId: elsewhere.hub.id }
    expect(await seen(wearing('careers-leader'))).toEqual([true, false])
    expect(await seen(wearing('employer-admin'))).toEqual([false, true])
    expect(await seen(wearing('teacher'))).toEqual([false, false])
    expect(await listed(foreign)).toEqual([])
    expect(await invitationAsked(foreign, teacher.id)).toBeNull()
    expect(await invitationAsked(wearing('employer-admin'), teacher.id)).toBeNull()
    expect(await invitationAsked(wearing('careers-leader'), teacher.id)).toMatchObject({ id: teacher.id })
    expect(await withdrawInvitation(foreign, { invitationId: teacher.id })).toMatchObject({ why: 'not-found' })
  })
})

test('a coordinator of one hub cannot end what someone is in another', async () => {
  const foreign = await given.person(elsewhere.hub.id, { roles: ['coordinator'] })
  const [held] = await transact({ system: 'sign-in' }, tx =>
    tx.membership.findMany({ where: { personId: foreign.id } }),
  )
  const outcome = await endMembership(wearing('coordinator'), { personId: foreign.id, membershipId: held?.id ?? '' })
  expect(outcome).toEqual({ ok: false, why: 'not-found' })
})
