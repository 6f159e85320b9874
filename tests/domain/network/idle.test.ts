import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { forgetPerson, idleLetter, idlePeople, peopleToForget, warnIdle } from '~/domain/network'
import { sweepHeld } from '~/domain/privacy'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given } from '../../support/factories/network'

afterEach(() => clock.set(null))

const inDays = (days: number) => dateOf(addDays(dayOf(new Date()), days))
const setClock = (days: number) => clock.set(new Date(Date.now() + days * 86_400_000))

const idle = async (days: number) => {
  const hub = await given.hub()
  const person = await given.person(hub.id, { roles: ['coordinator'] })
  const expiresOn = inDays(days)
  await transact({ system: 'sign-in' }, async tx => {
    await tx.person.updateMany({ where: { id: person.id }, data: { expiresOn } })
    await tx.membership.updateMany({ where: { personId: person.id }, data: { expiresOn } })
  })
  return { hub, person, one: { personId: person.id, hubId: hub.id } }
}
const warned = (hubId: string) =>
  transact({ personId: '', hubId }, async tx =>
    (await tx.fact.findMany({ where: { type: 'idle-warned' }, orderBy: { at: 'asc' } })).map(({ payload }) => payload),
  )
const exists = (personId: string) =>
  transact({ system: 'sign-in' }, async tx => (await tx.person.count({ where: { id: personId } })) === 1)
const isIn = async (people: { personId: string }[], personId: string) => people.some(one => one.personId === personId)

test('each warning is given once, however often the clock comes round or was missed', async () => {
  const { hub, one, person } = await idle(45)
  expect(await isIn(await idlePeople(), person.id)).toBe(true)
  await Promise.all([warnIdle(one), warnIdle(one), warnIdle(one)])
  expect(await warned(hub.id)).toEqual([{ days: 60 }])
  expect(await idleLetter(system('mail', hub.id), person.id)).toMatchObject({
    warning: 60,
    to: { email: person.email },
  })
  setClock(40)
  await warnIdle(one)
  await warnIdle(one)
  expect(await warned(hub.id)).toEqual([{ days: 60 }, { days: 7 }])
})

test('someone in use is left alone', async () => {
  const { one, person, hub } = await idle(200)
  expect(await isIn(await idlePeople(), person.id)).toBe(false)
  expect(await warnIdle(one)).toMatchObject({ why: 'not-found' })
  expect(await idleLetter(system('mail', hub.id), person.id)).toBeNull()
  expect(await idleLetter(person.actor, person.id)).toBeNull()
  expect(await forgetPerson(one)).toBe(false)
})

test('an unused account goes, but not before its last warning has had its days', async () => {
  const { one, person, hub } = await idle(-3)
  expect(await isIn(await peopleToForget(), person.id)).toBe(true)
  expect(await forgetPerson(one)).toBe(false)
  await warnIdle(one)
  expect(await forgetPerson(one)).toBe(false)

  setClock(8)
  expect(await forgetPerson(one)).toBe(true)
  expect(await forgetPerson(one)).toBe(false)
  await sweepHeld(clock.now())
  expect(await exists(person.id)).toBe(false)
  const facts = await transact({ personId: '', hubId: hub.id }, tx =>
    tx.fact.findMany({ where: { type: 'person-forgotten' } }),
  )
  expect(facts).toMatchObject([{ subjectId: person.id }])
})

test('a warning from before they last came in does not count', async () => {
  const { one, person } = await idle(-3)
  clock.set(new Date(Date.now() - 20 * 86_400_000))
  await warnIdle(one)
  clock.set(null)
  await transact({ system: 'sign-in' }, tx =>
    tx.person.updateMany({ where: { id: person.id }, data: { lastSeenAt: new Date() } }),
  )
  setClock(8)
  expect(await forgetPerson(one)).toBe(false)
})

test('old invitations and past memberships are swept, young ones stay', async () => {
  const hub = await given.hub()
  const person = await given.person(hub.id, { roles: ['coordinator'] })
  const invitation = (expiresOn: Date) => ({
    ...{ id: randomUUID(), hubId: hub.id, email: `${randomUUID()}@people.example`, name: 'Sam', role: 'coordinator' },
    ...{ tokenHash: randomUUID(), invitedBy: person.id, createdAt: new Date(), sentAt: new Date(), expiresOn },
  })
  const past = (expiresOn: Date) => ({
    ...{ hubId: hub.id, personId: person.id, role: 'administrator', from: inDays(-900), to: inDays(-400), expiresOn },
  })
  await transact(person.actor, async tx => {
    await tx.invitation.createMany({ data: [invitation(inDays(-31)), invitation(inDays(-5))] })
    await tx.membership.createMany({ data: [past(inDays(-1)), past(inDays(5))] })
  })
  await sweepHeld(new Date())
  const left = await transact(person.actor, async tx => [await tx.invitation.count(), await tx.membership.count()])
  expect(left).toEqual([1, 2])
})
