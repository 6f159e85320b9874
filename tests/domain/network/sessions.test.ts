import { afterEach, expect, test } from 'vitest'
import {
  changeRole,
  chooseHub,
  endMembership,
  endOtherSessions,
  endOwnSession,
  hubsToChoose,
  ownAccount,
  signOut,
  whoAsks,
} from '~/domain/network'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import type { RoleAt } from '../../support/factories/network'
import { given } from '../../support/factories/network'

const hour = 3_600_000
const day = 24 * hour
afterEach(() => clock.set(null))

const after = (milliseconds: number) => clock.set(new Date(Date.now() + milliseconds))

const begun = async (personId: string, hubId: string | null, life: 'desk' | 'long' = 'long') => {
  const header = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId, hubId, device: 'Firefox, Mac', life }),
  )
  return header.split(';')[0] ?? ''
}

const someone = async (...roles: RoleAt[]) => {
  const hub = await given.hub()
  const person = await given.person(hub.id, { roles })
  return { hub, person, cookie: await begun(person.id, hub.id) }
}

test('only the hash of the token is kept, and the hash opens nothing', async () => {
  const { person, cookie } = await someone('coordinator')
  const [row] = await transact({ system: 'sign-in' }, tx => tx.session.findMany({ where: { personId: person.id } }))
  const [name, token] = cookie.split('=')
  expect(JSON.stringify(row)).not.toContain(token)
  expect(await whoAsks(`${name}=${row?.id}`)).toBeNull()
  expect(await whoAsks(`other=%; ${cookie}; more=%E0%A4%A`)).not.toBeNull()
})

test.each([
  null,
  '',
  'traverse_session=',
  'traverse_session=nobody',
  'traverse_session=%00',
  `traverse_session=${'x'.repeat(5000)}`,
])('the cookie %j is a stranger', async header => expect(await whoAsks(header)).toBeNull())

test('an unused session ends, a used one goes on until its absolute end', async () => {
  const { person, hub } = await someone('coordinator')
  const idle = await begun(person.id, hub.id, 'desk')
  const used = await begun(person.id, hub.id, 'desk')
  for (let at = 7; at < 7 * 24; at += 7) {
    after(at * hour)
    expect(await whoAsks(used)).not.toBeNull()
  }
  expect(await whoAsks(idle)).toBeNull()
  after(7 * day + hour)
  expect(await whoAsks(used)).toBeNull()

  after(0)
  const long = await begun(person.id, hub.id, 'long')
  for (const days of [13, 26]) {
    after(days * day)
    expect(await whoAsks(long)).not.toBeNull()
  }
  after(30 * day)
  expect(await whoAsks(long)).toBeNull()
})

test('signing out ends one session, ending the others ends the rest', async () => {
  const { person, hub, cookie } = await someone('coordinator')
  const [second, third] = [await begun(person.id, hub.id), await begun(person.id, hub.id)]
  const account = await ownAccount(person.actor, cookie)
  expect(account?.sessions.map(({ isThis }) => isThis).filter(Boolean)).toHaveLength(1)
  const keep = account?.sessions.find(({ isThis }) => isThis)?.id ?? ''

  expect(await signOut(second)).toMatchObject({ ok: true })
  expect(await signOut(second)).toMatchObject({ why: 'not-found' })
  expect(await whoAsks(second)).toBeNull()
  expect(await whoAsks(third)).not.toBeNull()

  expect(await endOtherSessions(person.actor, { keep })).toMatchObject({ ok: true })
  expect(await whoAsks(third)).toBeNull()
  expect(await whoAsks(cookie)).not.toBeNull()
})

test('nobody ends the sessions of someone else', async () => {
  const { person, cookie } = await someone('teacher')
  const stranger = await someone('coordinator')
  const id = (await ownAccount(person.actor, null))?.sessions[0]?.id ?? ''
  expect(await endOwnSession(stranger.person.actor, { sessionId: id })).toMatchObject({ why: 'not-found' })
  expect(await whoAsks(cookie)).not.toBeNull()
  expect(await endOwnSession(person.actor, { sessionId: id })).toMatchObject({ ok: true })
  expect(await whoAsks(cookie)).toBeNull()
})

test('a change of role and its end cut the sessions at once', async () => {
  const hub = await given.hub()
  const { actor } = await given.person(hub.id, { roles: ['coordinator'] })
  const school = await given.institution(hub.id)
  const teacher = await given.person(hub.id, { roles: [{ role: 'teacher', at: school.id }] })
  const held = async () => (await ownAccount(teacher.actor, null))?.memberships[0]?.id ?? ''

  const first = await begun(teacher.id, hub.id)
  const changed = await changeRole(actor, { personId: teacher.id, membershipId: await held(), role: 'careers-leader' })
  expect(changed).toMatchObject({ ok: true })
  expect(await whoAsks(first)).toBeNull()

  const second = await begun(teacher.id, hub.id)
  expect((await whoAsks(second))?.actor.hats).toEqual([{ role: 'careers-leader', organisationId: school.id }])
  expect(await endMembership(actor, { personId: teacher.id, membershipId: await held() })).toMatchObject({ ok: true })
  expect(await whoAsks(second)).toBeNull()
  expect(await whoAsks(await begun(teacher.id, hub.id))).toBeNull()
})

test('someone of two hubs chooses one, and only one where they are somebody', async () => {
  const { person, hub } = await someone('coordinator')
  const other = await given.hub()
  const foreign = await given.hub()
  await given.person(other.id, { id: person.id, roles: ['administrator'] })

  const cookie = await begun(person.id, null)
  expect(await whoAsks(cookie)).toBeNull()
  expect((await hubsToChoose(cookie))?.hubs.map(({ id }) => id).sort()).toEqual([hub.id, other.id].sort())

  for (const hubId of [foreign.id, 'nonsense', ''])
    expect(await chooseHub({ hubId, cookieHeader: cookie })).toMatchObject({ why: 'not-found' })
  expect(await chooseHub({ hubId: other.id, cookieHeader: cookie })).toMatchObject({ ok: true })
  expect(await whoAsks(cookie)).toMatchObject({
    actor: { hubId: other.id, hats: [{ role: 'administrator' }] },
    shell: { otherHubs: [{ id: hub.id }] },
  })
  expect(await chooseHub({ hubId: hub.id, cookieHeader: null })).toMatchObject({ why: 'not-found' })
})
