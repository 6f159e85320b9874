import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  acceptInvitation,
  askFreshByEmail,
  confirmRelationship,
  declineInvitation,
  dueNominations,
  invite,
  lapse,
  nominate,
  nominationFor,
  nominationsOf,
  pipeline,
  pipelineStory,
  remindNominee,
  screenOut,
  sweepNominating,
} from '~/domain/case-studies'
import { readPipelineFilter } from '~/domain/case-studies/forms'
import { system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { seeToNominations } from '../../../workers/nominations'
import { aContributor, anActor, given } from '../../support/factories/case-studies'
import { factTypesOf } from '../../support/facts'
import { aNaming, aNamingHub, named, wholeOf } from '../../support/nominees'

const start = new Date('2027-01-11T10:00:00Z')
const later = (days: number) => new Date(start.getTime() + days * 86_400_000)
const aid = () => ({ at: clock.now(), log: () => undefined })
const phoneAnswer = { way: 'alone', language: 'en', accessNeeds: '', chaperone: false }

let place: Awaited<ReturnType<typeof aNamingHub>>

beforeAll(async () => {
  clock.set(start)
  place = await aNamingHub()
})
afterEach(() => clock.set(start))
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

describe('naming somebody', () => {
  test('keeps who they are apart, and writes to nobody but the hub', async () => {
    const { hub, employer, admin } = place
    const id = await named(admin.actor, aNaming(employer.id, { phone: '+44 7700 900999', soc: '82' }))
    const { contribution, contributor, nomination } = await wholeOf(hub.id, id)
    expect(contribution).toMatchObject({ state: 'nominated', soc: '8200', leaving: '16-or-before', shownAs: '' })
    expect(contribution?.slug).not.toContain('sam')
    expect(contributor).toMatchObject({ name: 'Sam Reed', phoneKey: '07700900999', sends: 0, sentAt: null })
    expect(nomination).toMatchObject({ nominatorId: admin.id, relationship: 'peer', onWrittenRequest: false })
    expect(await factTypesOf(hub.id, id)).toEqual(['contribution-nominated'])
  })

  test('a verified colleague may, somebody of another employer may not', async () => {
    const { hub, employer, colleague } = place
    await named(colleague.actor, aNaming(employer.id))
    const other = await given.employer(hub.id)
    expect(await nominate(colleague.actor, aNaming(other.id))).toEqual({ ok: false, why: 'not-allowed' })
    expect(await nominate(anActor(hub.id, 'recordist'), aNaming(employer.id))).toEqual({
      ok: false,
      why: 'not-allowed',
    })
  })

  test('a coordinator only where the employer asked in writing', async () => {
    const { hub, employer, coordinator } = place
    expect(await nominate(coordinator.actor, aNaming(employer.id))).toEqual({ ok: false, why: 'say-who-asked' })
    const asked = { askedBy: 'Jo Hart', askedByEmail: 'jo@firm.example', askedOn: '2027-01-08' }
    const id = await named(coordinator.actor, aNaming(employer.id, asked))
    expect((await wholeOf(hub.id, id)).nomination).toMatchObject({ onWrittenRequest: true, askedBy: 'Jo Hart' })
    const self = aNaming(employer.id, { ...asked, email: 'JO+stories@firm.example' })
    expect(await nominate(coordinator.actor, self)).toEqual({ ok: false, why: 'names-self' })
  })

  test('nobody names themselves by a second address, or a child', async () => {
    const { hub, employer } = place
    const gmail = await given.person(hub.id, {
      email: 'kit.lane@gmail.com',
      roles: [{ role: 'employer-admin', at: employer.id }],
    })
    for (const email of ['KitLane@googlemail.com', 'k.i.t.lane+x@gmail.com'])
      expect(await nominate(gmail.actor, aNaming(employer.id, { email }))).toEqual({ ok: false, why: 'names-self' })
    // Of their own working life a number is known, and by it a further mailbox.
    const own = await given.contribution(hub.id, { email: 'kitlane@gmail.com' })
    await transact({ personId: '', hubId: hub.id }, tx =>
      tx.contributor.update({
        where: { contributionId: own.id },
        data: { phone: '07700 900001', phoneKey: '07700900001' },
      }),
    )
    expect(await nominate(gmail.actor, aNaming(employer.id, { phone: '+44 7700 900001' }))).toEqual({
      ok: false,
      why: 'names-self',
    })
    expect(await nominate(gmail.actor, aNaming(employer.id, { adult: 'no' }))).toEqual({ ok: false, why: 'under-age' })
  })

  test('nobody twice for one module, in whatever way they answered; of ten at once one is kept', async () => {
    const { hub, employer, admin, coordinator } = place
    const module = await given.module(hub.id)
    const naming = aNaming(employer.id, { moduleId: module.id })
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        nominate(admin.actor, { ...naming, email: naming.email.replace('@', `+${n}@`).toUpperCase() }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter(one => !one.ok && one.why === 'named-already')).toHaveLength(9)

    const first = outcomes.find(one => one.ok)
    const id = first?.ok ? first.value.contribution.id : ''
    await invite(coordinator.actor, { contributionId: id, anyway: true })
    await declineInvitation(aContributor({ id, hubId: hub.id }), { contributionId: id })
    clock.set(later(40))
    await seeToNominations({}, aid())
    expect((await wholeOf(hub.id, id)).contributor).toBeNull()
    expect(await nominate(admin.actor, naming)).toEqual({ ok: false, why: 'named-already' })
    const elsewhere = await given.module(hub.id)
    expect(await nominate(admin.actor, { ...naming, moduleId: elsewhere.id })).toMatchObject({ ok: true })
  })

  test('what another hub knows of somebody is not told', async () => {
    const other = await aNamingHub()
    const naming = aNaming(place.employer.id)
    await named(place.admin.actor, naming)
    await named(other.admin.actor, { ...naming, employerId: other.employer.id })
  })
})

describe('inviting', () => {
  test('not beyond the employer’s share of a module, in parallel either', async () => {
    const { hub, employer, admin, coordinator } = place
    const module = await given.module(hub.id, { employerCap: 2 })
    const ids = []
    for (let n = 0; n < 5; n++) ids.push(await named(admin.actor, aNaming(employer.id, { moduleId: module.id })))
    const outcomes = await Promise.all(
      ids.map(contributionId => invite(coordinator.actor, { contributionId, anyway: true })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2)
    expect(outcomes.filter(one => !one.ok && one.why === 'employer-cap')).toHaveLength(3)
  })

  test('asks twice where it does not widen the mix', async () => {
    const { hub, employer, admin, coordinator } = place
    const module = await given.module(hub.id, { employerCap: 20 })
    for (let n = 0; n < 3; n++)
      await given.contribution(hub.id, {
        ...{ moduleId: module.id, state: 'published', soc: '8200', sector: 'transport', leaving: '16-or-before' },
        district: 'Moorgate',
      })
    const contributionId = await named(admin.actor, aNaming(employer.id, { moduleId: module.id }))
    const story = await pipelineStory(coordinator.actor, contributionId)
    expect(story?.room).toMatchObject({ widens: [], full: false })
    expect(await invite(coordinator.actor, { contributionId, anyway: false })).toEqual({
      ok: false,
      why: 'does-not-widen',
    })
    expect(await invite(coordinator.actor, { contributionId, anyway: true })).toMatchObject({ ok: true })
  })

  test('a nominee who answers in the browser that named them is marked, and still answers', async () => {
    const { hub, employer, admin, coordinator } = place
    const contributionId = await named(admin.actor, aNaming(employer.id, { browserHash: 'same' }))
    await invite(coordinator.actor, { contributionId, anyway: true })
    await acceptInvitation(aContributor({ id: contributionId, hubId: hub.id }), {
      ...phoneAnswer,
      contributionId,
      browserHash: 'same',
    })
    expect((await pipelineStory(coordinator.actor, contributionId))?.nomination).toMatchObject({ sharedDevice: true })
  })

  test('who named somebody does not answer for them as well', async () => {
    const { employer, coordinator, another } = place
    const asked = { askedBy: 'Jo Hart', askedOn: '2027-01-08' }
    const contributionId = await named(coordinator.actor, aNaming(employer.id, asked))
    await invite(coordinator.actor, { contributionId, anyway: true })
    const own = await acceptInvitation(coordinator.actor, { ...phoneAnswer, contributionId })
    expect(own).toEqual({ ok: false, why: 'own-nomination' })
    expect(await declineInvitation(coordinator.actor, { contributionId })).toEqual({ ok: false, why: 'own-nomination' })
    expect(await acceptInvitation(another.actor, { ...phoneAnswer, contributionId })).toMatchObject({ ok: true })
  })
})

describe('what a nominator sees', () => {
  test('is the same to the last byte from the invitation on, now and when names have gone', async () => {
    const { hub, employer } = place
    const ends = {
      invited: async () => undefined,
      declined: (id: string) => declineInvitation(aContributor({ id, hubId: hub.id }), { contributionId: id }),
      lapsed: async (id: string) => {
        clock.set(later(21))
        await lapse(system('clock', hub.id), { contributionId: id })
      },
      accepted: (id: string) =>
        acceptInvitation(aContributor({ id, hubId: hub.id }), { ...phoneAnswer, contributionId: id }),
    }
    const setTo = (state: string) => (id: string) =>
      transact({ personId: '', hubId: hub.id }, tx => tx.contribution.update({ where: { id }, data: { state } }))
    const further = ['consented', 'scheduled', 'recorded', 'in-edit', 'approved', 'published', 'withdrawn', 'abandoned']
    const all = { ...ends, ...Object.fromEntries(further.map(state => [state, setTo(state)])) }

    const told: { state: string; id: string; viewer: Parameters<typeof nominationFor>[0] }[] = []
    for (const [state, end] of Object.entries(all)) {
      clock.set(start)
      const viewer = await given.person(hub.id, { roles: [{ role: 'employer-colleague', at: employer.id }] })
      const id = await named(viewer.actor, aNaming(employer.id))
      await confirmRelationship(place.admin.actor, { contributionId: id, known: true })
      await invite(place.coordinator.actor, { contributionId: id, anyway: true })
      await end(id)
      told.push({ state, id, viewer: viewer.actor })
    }
    for (const days of [22, 29, 31, 60, 200, 364]) {
      clock.set(later(days))
      await seeToNominations({}, aid())
      const seen = []
      for (const { id, viewer } of told) {
        const one = await nominationFor(viewer, id)
        const list = await nominationsOf(viewer)
        seen.push(JSON.stringify({ one, list }).replaceAll(id, 'ID'))
      }
      expect(new Set(seen).size, `after ${days} days`).toBe(1)
      expect(seen[0]?.includes('Sam Reed'), `the name after ${days} days`).toBe(days < 30)
    }
    clock.set(later(367))
    await seeToNominations({}, aid())
    for (const { id, viewer } of told) expect(await nominationFor(viewer, id)).toBeNull()
  })

  test('counts what can be heard from three on, and in steps', async () => {
    const { hub } = place
    const employer = await given.employer(hub.id)
    const viewer = anActor(hub.id, { role: 'employer-admin', at: employer.id })
    const heard = async () => (await nominationsOf(viewer))?.heard
    for (let n = 1; n <= 4; n++) {
      await given.contribution(hub.id, { employerId: employer.id, state: 'published' })
      expect(await heard()).toBe(n < 3 ? null : 3)
    }
  })

  test('is an employer’s own alone', async () => {
    const { employer, admin, colleague } = place
    const id = await named(colleague.actor, aNaming(employer.id))
    expect(await nominationFor(admin.actor, id)).not.toBeNull()
    const stranger = await aNamingHub()
    expect(await nominationFor(stranger.admin.actor, id)).toBeNull()
    const other = await given.employer(place.hub.id)
    expect(await nominationFor(anActor(place.hub.id, { role: 'employer-admin', at: other.id }), id)).toBeNull()
    expect(await nominationFor(anActor(place.hub.id, 'recordist'), id)).toBeNull()
  })
})

describe('by the clock', () => {
  test('an invitation is reminded of on the fifth and tenth day, and lapses on the twenty-first', async () => {
    const { hub, employer, admin, coordinator } = place
    const contributionId = await named(admin.actor, aNaming(employer.id))
    await invite(coordinator.actor, { contributionId, anyway: true })
    const types = async (days: number) => {
      clock.set(later(days))
      await seeToNominations({}, aid())
      await seeToNominations({}, aid())
      return (await factTypesOf(hub.id, contributionId)).slice(2)
    }
    expect(await types(4)).toEqual([])
    expect(await types(5)).toEqual(['contribution-reminded'])
    expect(await types(9)).toEqual(['contribution-reminded'])
    expect(await types(12)).toEqual(['contribution-reminded', 'contribution-reminded'])
    expect(await types(20)).toHaveLength(2)
    expect((await types(21)).at(-1)).toBe('contribution-lapsed')
    expect((await types(50)).at(-1)).toBe('contribution-lapsed')
    expect((await types(52)).at(-1)).toBe('nominee-forgotten')
    const whole = await wholeOf(hub.id, contributionId)
    expect(whole.contributor).toBeNull()
    expect(whole.nomination).toMatchObject({ why: '', nomineeName: '', nominatorId: admin.id })
    expect(JSON.stringify(whole)).not.toMatch(/Sam Reed|@people|school bus/)
  })

  test('missed mornings are made good with one reminder, not two at a time', async () => {
    const { hub, employer, admin, coordinator } = place
    const contributionId = await named(admin.actor, aNaming(employer.id))
    await invite(coordinator.actor, { contributionId, anyway: true })
    clock.set(later(15))
    expect(await dueNominations.toRemind(clock.now())).toContainEqual({ hubId: hub.id, contributionId })
    await remindNominee(system('clock', hub.id), { contributionId })
    expect((await wholeOf(hub.id, contributionId)).contributor?.reminded).toEqual([10])
    expect(await dueNominations.toRemind(clock.now())).not.toContainEqual({ hubId: hub.id, contributionId })
  })

  test('who was screened out is forgotten whole, and may be named again', async () => {
    const { hub, employer, admin, coordinator } = place
    const naming = aNaming(employer.id)
    const contributionId = await named(admin.actor, naming)
    await screenOut(coordinator.actor, { contributionId, reasonCode: 'other', reason: 'Sam is away' })
    clock.set(later(31))
    await seeToNominations({}, aid())
    const whole = await wholeOf(hub.id, contributionId)
    expect(whole.contribution).toMatchObject({ nomineeKeys: [], reason: null, role: '' })
    expect(await nominate(admin.actor, naming)).toMatchObject({ ok: true })
    clock.set(later(400))
    expect(await sweepNominating(hub.id)).toMatchObject({ contributions: expect.any(Number) })
    expect((await wholeOf(hub.id, contributionId)).contribution).toBeNull()
  })

  test('a lapsed invitation comes back to life by a fresh letter, asked for by the address in any way of writing', async () => {
    const { hub, employer, admin, coordinator } = place
    const naming = aNaming(employer.id)
    const contributionId = await named(admin.actor, naming)
    await invite(coordinator.actor, { contributionId, anyway: true })
    const before = (await wholeOf(hub.id, contributionId)).contributor?.tokenHash
    clock.set(later(22))
    await lapse(system('clock', hub.id), { contributionId })
    await askFreshByEmail(naming.email.replace('@', '+again@').toUpperCase())
    const { contribution, contributor } = await wholeOf(hub.id, contributionId)
    expect(contribution?.state).toBe('invited')
    expect(contributor?.tokenHash).not.toBe(before)
    expect(contributor?.sends).toBe(2)
    await askFreshByEmail(naming.email)
    expect((await wholeOf(hub.id, contributionId)).contributor?.sends).toBe(2)
    await askFreshByEmail('nobody@people.example')
  })
})

describe('the pipeline', () => {
  test('is found by name, narrowed, counted and sorted; only for those who work on it', async () => {
    const { employer, admin, coordinator, hub } = place
    const id = await named(admin.actor, aNaming(employer.id, { name: 'Zuleika Quill' }))
    const asked = (query: string) => pipeline(coordinator.actor, readPipelineFilter(new URLSearchParams(query)))
    expect((await asked('search=quill'))?.lines.map(line => line.id)).toEqual([id])
    expect((await asked('search=%25'))?.lines).toEqual([])
    expect(
      (await asked(`employer=${employer.id}&group=named`))?.lines.every(({ state }) => state === 'nominated'),
    ).toBe(true)
    expect((await asked('state=nominated'))?.total).toBe((await asked('group=named'))?.counts.named)
    expect((await asked('mine=yes'))?.lines.length).toBeLessThan((await asked(''))?.total ?? 0)
    for (const sort of ['since', 'name', 'employer', 'module', 'named'])
      expect((await asked(`sort=${sort}&order=down`))?.lines.length).toBeGreaterThan(0)
    for (const role of ['recordist', 'editor'] as const)
      expect(await pipeline(anActor(hub.id, role), readPipelineFilter(new URLSearchParams()))).not.toBeNull()
    for (const actor of [admin.actor, anActor(hub.id, 'administrator')])
      expect(await pipeline(actor, readPipelineFilter(new URLSearchParams()))).toBeNull()
    const stranger = await aNamingHub()
    expect(await pipelineStory(stranger.coordinator.actor, id)).toBeNull()
  })
})
