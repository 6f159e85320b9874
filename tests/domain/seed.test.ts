import { beforeAll, describe, expect, test } from 'vitest'
import {
  approachLifecycle,
  board,
  boardSummary,
  dueOffers,
  dueRequests,
  employerDesk,
  encounterLifecycle,
  offerLifecycle,
  requestForHub,
  requestLifecycle,
  routeRequest,
  rules,
  schoolDesk,
  similarRequests,
  tasksForHub,
} from '~/domain/encounters'
import { lookFor } from '~/domain/encounters/routing/look'
import { currentNeeds } from '~/domain/encounters/routing/needs'
import { type Actor, type Role, system } from '~/domain/kernel/actor'
import { academicYear, startOfDay } from '~/domain/kernel/working-days'
import { placementLifecycle, placementsDue } from '~/domain/placements'
import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { seedDemo } from '../../prisma/seed'
import { cast } from '../../prisma/seed/cast'
import { snapshotOf } from '../../prisma/seed/play/look'
import { demoSlug, regionAt } from '../../prisma/seed/region'

const now = new Date('2026-11-24T10:30:00Z')
let hubId = ''
let neighbourId = ''

const inHub = <T>(work: (tx: Tx) => Promise<T>, id = hubId): Promise<T> => transact({ personId: '', hubId: id }, work)

const countAll = (id?: string) =>
  inHub(
    async tx => ({
      institutions: await tx.institution.count(),
      employers: await tx.employer.count(),
      providers: await tx.provider.count(),
      offers: await tx.offer.count(),
      requests: await tx.encounterRequest.count(),
      people: await tx.person.count(),
      facts: await tx.fact.count(),
    }),
    id,
  )

beforeAll(async () => {
  clock.set(now)
  await seedDemo()
  const hubs = await transact({ system: 'set-up' }, tx => tx.hub.findMany({ select: { id: true, slug: true } }))
  hubId = hubs.find(({ slug }) => slug === demoSlug)?.id ?? ''
  neighbourId = hubs.find(({ slug }) => slug !== demoSlug)?.id ?? ''
})

describe('the region', () => {
  test('is as large as it should be', async () => {
    expect(await countAll()).toMatchObject({
      institutions: 24,
      employers: 160,
      providers: 6,
      offers: 200,
      requests: 90,
    })
  })

  test('twice is once', async () => {
    const before = [await countAll(), await countAll(neighbourId)]
    await seedDemo()
    expect([await countAll(), await countAll(neighbourId)]).toEqual(before)
  })

  test('has everything in every state', async () => {
    const states = async (of: (tx: Tx) => Promise<{ state: string }[]>) =>
      new Set((await inHub(of)).map(({ state }) => state))
    const select = { select: { state: true } }
    expect(await states(tx => tx.encounterRequest.findMany(select))).toEqual(new Set(requestLifecycle.states))
    expect(await states(tx => tx.offer.findMany(select))).toEqual(new Set(offerLifecycle.states))
    expect(await states(tx => tx.approach.findMany(select))).toEqual(new Set(approachLifecycle.states))
    expect(await states(tx => tx.encounter.findMany(select))).toEqual(new Set(encounterLifecycle.states))
    const placed = await transact(system('demo', hubId), tx => tx.placement.findMany(select))
    expect(new Set(placed.map(({ state }) => state))).toEqual(new Set(placementLifecycle.states))
    expect(await inHub(tx => tx.offer.count({ where: { state: 'open' } }))).toBeGreaterThan(120)
    expect(await inHub(tx => tx.offerSlot.count())).toBeGreaterThan(100)
    expect(await inHub(tx => tx.employer.count({ where: { pausedUntil: { gt: now } } }))).toBeGreaterThan(2)
  })

  test('has history that is told and done with, and nothing in the post', async () => {
    const facts = await inHub(tx => tx.fact.groupBy({ by: ['state'], _count: true }))
    expect(facts.map(({ state }) => state)).toEqual(['relayed'])
    const types = await inHub(tx => tx.fact.groupBy({ by: ['type'], _count: true }))
    expect(types.length).toBeGreaterThan(35)
  })

  test('keeps the neighbour out, and shares two employers with it', async () => {
    expect(neighbourId).not.toBe('')
    expect(await countAll(neighbourId)).toMatchObject({ institutions: 4, employers: 8, requests: 6 })
    const shared = await inHub(tx => tx.employer.findMany({ select: { name: true } }), neighbourId)
    const own = new Set((await inHub(tx => tx.employer.findMany({ select: { name: true } }))).map(({ name }) => name))
    expect(shared.filter(({ name }) => own.has(name))).toHaveLength(2)
  })
})

describe('what it says agrees with itself', () => {
  test('seats of requests and calendars are what encounters took', async () => {
    const requests = await inHub(tx => tx.encounterRequest.findMany({ include: { encounters: true } }))
    for (const { state, seats, seatsLeft, encounters } of requests) {
      if (state.startsWith('cancelled') || state === 'expired') continue
      expect(seats - seatsLeft).toBe(encounters.filter(one => one.state !== 'cancelled').length)
    }
    const slots = await inHub(tx => tx.offerSlot.findMany({ include: { encounters: true } }))
    for (const { seats, seatsLeft, encounters } of slots)
      expect(seats - seatsLeft).toBe(encounters.filter(one => one.state !== 'cancelled').length)
    expect(slots.some(({ seats, seatsLeft }) => seatsLeft < seats)).toBe(true)
  })

  test('asks count once against an employer, in both hubs together, and never over its cap', async () => {
    const asked = (id: string) =>
      inHub(
        tx =>
          tx.approach.findMany({
            where: { state: { not: 'filled' } },
            select: { id: true, employerId: true, state: true, answeredAt: true },
          }),
        id,
      )
    const asks = [...(await asked(hubId)), ...(await asked(neighbourId))]
    const employers = await inHub(tx => tx.employer.findMany({ include: { contacts: true, contactMonths: true } }))
    for (const { id, monthlyCap, contacts, contactMonths } of employers) {
      const counted = contactMonths.reduce((sum, { contacted }) => sum + contacted, 0)
      const lasting = asks.filter(one => one.employerId === id && (one.state !== 'withdrawn' || one.answeredAt))
      expect(contacts).toHaveLength(lasting.length)
      expect(counted).toBe(contacts.length)
      for (const { contacted } of contactMonths) expect(contacted).toBeLessThanOrEqual(monthlyCap)
    }
    const counting = new Set(employers.flatMap(({ contacts }) => contacts.map(({ askId }) => askId)))
    const fromNextDoor = new Set((await asked(neighbourId)).map(({ id }) => id))
    const fromBoth = employers.filter(({ contacts }) => contacts.some(({ askId }) => fromNextDoor.has(askId)))
    expect(fromBoth.length).toBeGreaterThan(0)
    expect(fromBoth.some(({ contacts }) => contacts.some(({ askId }) => !fromNextDoor.has(askId)))).toBe(true)
    expect(counting.size).toBeGreaterThan(100)
  })

  test('what was agreed has its times taken, what took place was counted, what is closed was looked back on', async () => {
    const all = await inHub(tx =>
      tx.encounterRequest.findMany({
        include: { groups: true, encounters: true, evaluations: true, approaches: true, routingWaves: true },
      }),
    )
    const booked = await inHub(
      tx => tx.$queryRaw<{ id: string }[]>`select encounter_id as id from booking where hub_id = scope_hub()`,
    )
    const taken = new Set(booked.map(({ id }) => id))
    for (const request of all) {
      const held = request.encounters.filter(({ state }) => state !== 'cancelled')
      if (request.seats === 1) for (const { id } of held) expect(taken).toContain(id)
      for (const { id, state } of request.encounters) if (state === 'cancelled') expect(taken).not.toContain(id)

      const met = request.encounters.filter(({ state }) => state === 'delivered')
      const over = ['delivered', 'evaluated', 'closed'].includes(request.state)
      expect(met.length > 0).toBe(over)
      if (over) for (const { attended } of request.groups) expect(attended).toBeGreaterThan(0)
      if (request.state === 'evaluated' || request.evaluated === 'evaluated')
        expect(request.evaluations).toHaveLength(2 * met.length)
      if (request.state === 'closed') expect(request.evaluated).toMatch(/^(un)?evaluated$/)

      const open = request.routingWaves.filter(({ state }) => state === 'open')
      expect(open.length).toBe(request.state === 'offered' ? 1 : 0)
      if (open.length === 0) expect(request.approaches.filter(({ state }) => state === 'asked')).toEqual([])
      expect(request.routingWaves).toHaveLength(request.waves)
    }
    expect(new Set(all.flatMap(({ evaluated }) => evaluated ?? []))).toEqual(new Set(['evaluated', 'unevaluated']))
  })

  test('a full offer has used up its times this year', async () => {
    const year = startOfDay(academicYear(now).from)
    const offers = await inHub(tx => tx.offer.findMany({ include: { encounters: true } }))
    for (const { state, timesPerYear, encounters } of offers) {
      const used = encounters.filter(
        one => one.startsAt >= year && ['agreed', 'confirmed', 'delivered'].includes(one.state),
      )
      if (state === 'full') expect(used.length).toBeGreaterThanOrEqual(timesPerYear)
    }
  })

  test('the clock finds nothing to end at once', async () => {
    const soon = new Date(now.getTime() + 36 * 3_600_000)
    expect(await dueRequests.wavesEnded(soon)).toEqual([])
    expect(await dueRequests.passed(soon)).toEqual([])
    const finished = new Set((await dueRequests.finished(soon)).map(({ requestId }) => requestId))
    const evaluated = await inHub(tx => tx.encounterRequest.findMany({ where: { state: 'evaluated' } }))
    expect(finished).toEqual(new Set(evaluated.map(({ id }) => id)))
    expect((await placementsDue.waiting(soon)).filter(({ lapsed }) => lapsed)).toEqual([])
    expect(await dueOffers.toOpen(soon)).toEqual([])
    expect(await dueOffers.toReview(soon)).toEqual([])
    expect(await dueOffers.toExpire(soon)).toEqual([])
  })
})

describe('the router', () => {
  test('sees in the database what it saw while the past was played', async () => {
    const world = regionAt(now)
    const waiting = [...world.requests.values()].filter(({ state, hubId: of }) => state === 'triaged' && of === hubId)
    expect(waiting).toHaveLength(3)
    for (const request of waiting) {
      const seen = await inHub(async tx => {
        const [need] = await currentNeeds(tx, [request.id], now)
        return need && lookFor(tx, need, request.seed, 5, now)
      })
      expect(seen && rules.planWave(seen)).toEqual(rules.planWave(snapshotOf(world, request, now)))
    }
  })
})

describe('every desk has something to do', () => {
  const actorFor = async (key: keyof typeof cast): Promise<Actor> => {
    const id = cast[key].hub === 'northmoor' ? hubId : neighbourId
    const { person, hats } = await inHub(async tx => {
      const person = await tx.person.findUniqueOrThrow({ where: { email: cast[key].email } })
      const held = await tx.membership.findMany({ where: { personId: person.id } })
      const hats = held.map(({ role, institutionId, employerId }) => ({
        role: role as Role,
        organisationId: institutionId ?? employerId,
      }))
      return { person, hats }
    }, id)
    return { personId: person.id, hubId: id, hats }
  }
  const stepsOf = async (key: keyof typeof cast) => {
    const { yours } = await schoolDesk(await actorFor(key))
    return new Set(yours.map(({ next }) => next.step))
  }

  test('careers leaders and a teacher', async () => {
    expect(await stepsOf('bethan')).toEqual(new Set(['confirm', 'evaluate', 'finish', 'take-attendance']))
    expect(await stepsOf('tunde')).toEqual(new Set(['read-brief', 'finish']))
    expect(await stepsOf('sian')).toEqual(new Set(['answer-date', 'finish']))
    expect((await stepsOf('callum')).has('take-attendance')).toBe(true)
    const { coverage } = await schoolDesk(await actorFor('tunde'))
    expect(coverage.flatMap(({ years }) => years).every(({ had }) => had === 0)).toBe(true)
  })

  test('employers', async () => {
    expect((await employerDesk(await actorFor('rosalind'))).waiting).toHaveLength(1)
    const gethin = await employerDesk(await actorFor('gethin'))
    expect(gethin.coming.map(({ briefRead }) => briefRead)).toEqual([false])
    expect((await employerDesk(await actorFor('parveen'))).toEvaluate).toHaveLength(1)
    const oskar = await employerDesk(await actorFor('oskar'))
    expect(oskar.offers.map(({ state }) => state)).toContain('needs-update')
  })

  test('coordinators', async () => {
    const morwenna = await actorFor('morwenna')
    const summary = await boardSummary(morwenna)
    expect(summary).toMatchObject({ toTriage: 6, unfilled: 3, offersToCheck: 8 })
    const tasks = await tasksForHub(morwenna)
    expect(new Set(tasks?.map(({ kind }) => kind))).toEqual(new Set(['unfilled', 'unreachable']))
    expect(tasks?.filter(({ kind }) => kind === 'unfilled').every(({ help }) => help.length > 0)).toBe(true)

    const filter = { group: 'yours', state: '', kind: '', search: '', sort: 'since', down: false, page: 1 } as const
    const lines = (await board(morwenna, filter))?.lines ?? []
    expect(lines).toHaveLength(9)
    const twice = await Promise.all(lines.map(({ id }) => similarRequests(morwenna, id)))
    expect(twice.filter(others => others.some(({ sameSchool }) => sameSchool)).length).toBeGreaterThanOrEqual(2)

    expect(await boardSummary(await actorFor('hedda'))).toMatchObject({ toTriage: 1 })
  })

  test('a coordinator reads why these employers and not others, with a reason where one was chosen by hand', async () => {
    const idris = await actorFor('idris')
    const offered = await inHub(tx => tx.encounterRequest.findMany({ where: { state: 'offered' } }))
    for (const { id } of offered) {
      const page = await requestForHub(idris, id)
      expect(page).not.toBeNull()
      expect(JSON.stringify(page)).toContain('sector')
    }
  })

  // Last, as it changes the region.
  test('and the workers go on from where the past ended', async () => {
    const waiting = await inHub(tx =>
      tx.encounterRequest.findMany({ where: { state: 'triaged' }, orderBy: { id: 'asc' } }),
    )
    for (const { id } of waiting) {
      const routed = await routeRequest(system('router', hubId), { requestId: id })
      expect(routed.ok).toBe(true)
    }
  })
})

describe('applications', () => {
  test('stand in many stages, with a deadline this week for a pupil and an adult', async () => {
    const rows = await transact(system('demo', hubId), tx =>
      tx.tracked.findMany({ include: { learner: { select: { institutionId: true } } } }),
    )
    expect(new Set(rows.map(({ state }) => state)).size).toBeGreaterThan(7)
    const week = new Date(now.getTime() + 7 * 86_400_000)
    const near = rows.filter(({ deadline, state }) => state === 'preparing' && deadline && deadline < week)
    expect(new Set(near.map(({ learner }) => learner.institutionId === null)).size).toBe(2)
  })
})

test('records are on their way: some wait at the college, one is acknowledged, one was claimed', async () => {
  const rows = await transact(system('demo', hubId), tx =>
    tx.handOver.findMany({ select: { state: true, kind: true } }),
  )
  const count = (state: string) => rows.filter(row => row.state === state).length
  expect([count('offered'), count('acknowledged'), count('claimed')]).toEqual([3, 1, 1])
})
