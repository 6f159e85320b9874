import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  askForNominations,
  declineNominationAsk,
  dueNominations,
  endNominationAsk,
  gapsFor,
  namingFor,
  nominate,
  nominationsOf,
} from '~/domain/case-studies'
import { system } from '~/domain/kernel/actor'
import { countContact } from '~/domain/network'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { anActor, given } from '../../support/factories/case-studies'
import { factTypesOf } from '../../support/facts'
import { aNaming, aNamingHub } from '../../support/nominees'

const start = new Date('2027-01-04T10:00:00Z')
const later = (days: number) => new Date(start.getTime() + days * 86_400_000)
const wanted = { soc: ['6'], leaving: ['16-or-before'], sectors: ['health-care'], districts: ['Moorgate'] }

beforeAll(() => clock.set(start))
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const asksOf = (hubId: string) =>
  transact({ personId: '', hubId }, tx => tx.nominationAsk.findMany({ orderBy: { askedAt: 'asc' } }))

describe('asking an employer for people', () => {
  test('counts like any ask: once in seven days, so often in a month, whoever asks for whatever', async () => {
    const { hub, employer, coordinator } = await aNamingHub()
    const ask = () => askForNominations(coordinator.actor, { employerId: employer.id, wanted, note: '' })
    const outcomes = await Promise.all(Array.from({ length: 6 }, ask))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const [first] = await asksOf(hub.id)
    expect(await factTypesOf(hub.id, first?.id ?? '')).toEqual(['nomination-asked'])

    // A school's ask on the same day finds the employer taken.
    const taken = await transact({ personId: '', hubId: hub.id }, tx =>
      countContact(tx, { askId: randomUUID(), employerId: employer.id, monthlyCap: 2 }, clock.now()),
    )
    expect(taken).toBe(false)

    const admin = anActor(hub.id, { role: 'employer-admin', at: employer.id })
    await declineNominationAsk(admin, { askId: first?.id ?? '' })
    clock.set(later(3))
    expect(await ask()).toEqual({ ok: false, why: 'recently-contacted' })
    clock.set(later(8))
    expect(await ask()).toMatchObject({ ok: true })
    expect(await ask()).toEqual({ ok: false, why: 'asked-already' })
    for (const { id } of await asksOf(hub.id)) await declineNominationAsk(admin, { askId: id })
    clock.set(later(16))
    expect(await ask()).toEqual({ ok: false, why: 'over-cap' })
    expect(await asksOf(hub.id)).toHaveLength(2)
    clock.set(start)
  })

  test('not while the employer pauses, not by anybody but the hub, not across hubs', async () => {
    const { hub, employer, coordinator, admin } = await aNamingHub()
    await transact({ personId: '', hubId: hub.id }, tx =>
      tx.employer.update({ where: { id: employer.id }, data: { pausedUntil: later(30) } }),
    )
    const ask = { employerId: employer.id, wanted, note: '' }
    expect(await askForNominations(coordinator.actor, ask)).toEqual({ ok: false, why: 'paused' })
    expect(await askForNominations(admin.actor, ask)).toEqual({ ok: false, why: 'not-allowed' })
    const other = await aNamingHub()
    expect(await askForNominations(other.coordinator.actor, ask)).toEqual({ ok: false, why: 'not-found' })
  })

  test('is answered by naming somebody, and otherwise ends by itself', async () => {
    const { hub, employer, coordinator, admin } = await aNamingHub()
    await askForNominations(coordinator.actor, { employerId: employer.id, wanted, note: 'Anybody in care?' })
    const [ask] = await asksOf(hub.id)
    const askId = ask?.id ?? ''
    expect((await nominationsOf(admin.actor))?.asks).toMatchObject([{ id: askId, state: 'asked', wanted }])
    expect((await namingFor(admin.actor, { moduleId: '', askId }))?.ask).toMatchObject({
      note: 'Anybody in care?',
      open: true,
    })
    const stranger = await aNamingHub()
    expect((await namingFor(stranger.admin.actor, { moduleId: '', askId }))?.ask).toBeNull()
    expect(await declineNominationAsk(stranger.admin.actor, { askId })).toEqual({ ok: false, why: 'not-found' })

    expect(await nominate(admin.actor, aNaming(employer.id, { askId }))).toMatchObject({ ok: true })
    expect((await asksOf(hub.id))[0]).toMatchObject({ state: 'answered' })
    expect(await factTypesOf(hub.id, askId)).toEqual(['nomination-asked', 'nomination-ask-answered'])
    expect(await declineNominationAsk(admin.actor, { askId })).toEqual({ ok: false, why: 'wrong-state' })

    clock.set(later(40))
    await askForNominations(coordinator.actor, { employerId: employer.id, wanted, note: '' })
    const second = (await asksOf(hub.id))[1]
    clock.set(later(90))
    expect(await endNominationAsk(system('clock', hub.id), { askId: second?.id ?? '' })).toEqual({
      ok: false,
      why: 'not-yet',
    })
    clock.set(later(102))
    expect(await dueNominations.asksToEnd(clock.now())).toContainEqual({ hubId: hub.id, askId: second?.id })
    expect(await endNominationAsk(system('clock', hub.id), { askId: second?.id ?? '' })).toMatchObject({ ok: true })
    clock.set(start)
  })
})

describe('what is missing', () => {
  test('is counted among those who can be heard, with those on the way beside; only for coordinators', async () => {
    const { hub, coordinator, admin } = await aNamingHub()
    const module = await given.module(hub.id)
    const as = {
      moduleId: module.id,
      soc: '6135',
      sector: 'health-care',
      leaving: '16-or-before',
      district: 'Moorgate',
    }
    await given.contribution(hub.id, { ...as, state: 'published' })
    await given.contribution(hub.id, { ...as, state: 'published' })
    await given.contribution(hub.id, { ...as, state: 'accepted', leaving: '22-or-later' })
    const gaps = await gapsFor(coordinator.actor, { moduleId: module.id, search: '' })
    expect(gaps).toMatchObject({ heard: 2, onTheWay: 1 })
    expect(gaps?.lacks.leaving.map(({ value, count }) => [value, count])).toEqual([
      ['17-18', 0],
      ['19-21', 0],
      ['22-or-later', 0],
    ])
    expect(gaps?.coming.leaving).toMatchObject({ '22-or-later': 1 })
    expect(gaps?.lacks.soc.some(({ value }) => value === '6')).toBe(false)
    expect(await gapsFor(admin.actor, { moduleId: module.id, search: '' })).toBeNull()
    expect(await gapsFor(anActor(hub.id, 'editor'), { moduleId: '', search: '' })).toBeNull()

    const naming = await namingFor(admin.actor, { moduleId: module.id, askId: '' })
    expect(naming?.heard).toBe(2)
    expect(naming?.missing.length).toBeGreaterThan(2)
    expect(JSON.stringify(naming?.missing)).not.toMatch(/Sam|@/)
  })
})
