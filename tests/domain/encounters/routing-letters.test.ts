import { afterAll, expect, test } from 'vitest'
import { offerToTell, reportUnreachable, requestToTell, tasksForHub } from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { tellEmployers } from '~/mail/encounters/employer/send'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { once, uncertainDeliveries } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { anActor, given } from '../../support/factories/encounters'

afterAll(disconnect)

const aid = (): Pick<Aid, 'once' | 'log' | 'at'> => {
  const at = clock.now()
  return { at, log: () => {}, once: (key, how, effect) => once(key, { ...how, at }, effect) }
}

test('an employer nobody can write to comes to the coordinators, once', async () => {
  const { hub, request, approach } = await given.asked()
  const job = { hubId: hub.id, letter: 'ask' as const, requestId: request.id, approachIds: [approach.id] }
  await tellEmployers(job, aid())
  await tellEmployers(job, aid())
  const tasks = await tasksForHub(anActor(hub.id, 'coordinator'))
  expect(tasks).toMatchObject([{ kind: 'unreachable', requestId: request.id }])
  const other = await reportUnreachable(system('router', hub.id), { requestId: request.id })
  expect(other).toEqual({ ok: false, why: 'not-allowed' })
})

test('an ask that was answered meanwhile is no reason to call anyone', async () => {
  const { hub, request, offer } = await given.asked()
  const employer = await given.employer(hub.id)
  const said = await given.approach(request, { id: offer.id, employerId: employer.id }, { state: 'declined' })
  await tellEmployers({ hubId: hub.id, letter: 'ask', requestId: request.id, approachIds: [said.id] }, aid())
  expect(await tasksForHub(anActor(hub.id, 'coordinator'))).toEqual([])
})

test('a letter that was going out in a crash is no longer doubtful once its ask is answered', async () => {
  const { hub, request, offer } = await given.asked()
  const employer = await given.employer(hub.id)
  const person = await given.person(hub.id, { roles: [{ role: 'employer-admin', at: employer.id }] })
  const said = await given.approach(request, { id: offer.id, employerId: employer.id }, { state: 'declined' })
  const key = `employer-ask.${said.id}.${person.id}`
  const hourAgo = new Date(Date.now() - 3_600_000)
  const scope = { personId: '', hubId: hub.id }
  await transact(scope, tx =>
    tx.delivery.create({
      data: { key, hubId: hub.id, kind: 'encounter', claimedAt: hourAgo, expiresOn: new Date('2100-01-01') },
    }),
  )
  expect(await transact(scope, tx => uncertainDeliveries(tx, clock.now()))).toMatchObject([{ key }])

  await tellEmployers({ hubId: hub.id, letter: 'ask', requestId: request.id, approachIds: [said.id] }, aid())
  expect(await transact(scope, tx => uncertainDeliveries(tx, clock.now()))).toEqual([])
  const row = await transact(scope, tx => tx.delivery.findUniqueOrThrow({ where: { key } }))
  expect(row).toMatchObject({ state: 'moot', attempts: 1 })
})

test('letters to coordinators go to those of the hub, and never speak of a draft', async () => {
  const { hub, institution, request, employer } = await given.asked()
  const [mine, other] = [
    await given.person(hub.id, { roles: ['coordinator'] }),
    await given.person(hub.id, { roles: [{ role: 'careers-leader', at: institution.id }] }),
  ]
  const reader = system('mail', hub.id)
  const letter = await requestToTell(reader, request.id)
  expect(letter).toMatchObject({ id: request.id, school: institution.name, yearGroups: [10], learners: 28 })
  expect(letter?.people.map(({ id }) => id)).toEqual([mine.id])
  expect(letter?.people.map(({ id }) => id)).not.toContain(other.id)

  const draft = await given.request(hub.id, institution.id, { state: 'draft' })
  expect(await requestToTell(reader, draft.id)).toBeNull()
  expect(await requestToTell(system('mail', (await given.hub()).id), request.id)).toBeNull()
  const offer = await given.offer(hub.id, employer.id, { state: 'submitted' })
  expect(await offerToTell(reader, offer.id)).toMatchObject({ employer: employer.name, title: offer.title })
})
