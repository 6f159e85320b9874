import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  contributionLifecycle,
  contributorNotCome,
  interviewPage,
  offerSlots,
  removeSlot,
  rescheduleInterview,
  scheduleInterview,
  slotsPage,
  unscheduleInterview,
} from '~/domain/case-studies'
import type { Actor } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf, startOfDay } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { aContributor, anActor, given } from '../../support/factories/case-studies'

/** Interviews on a real database: the day's cap under a race, moving, taking back, and who may do what. */

const hour = 3_600_000
let hubId = ''
let recordist: Awaited<ReturnType<typeof given.person>>
let coordinator: Actor

beforeEach(async () => {
  hubId = (await given.hub()).id
  recordist = await given.person(hubId, { roles: ['recordist'] })
  coordinator = anActor(hubId, 'coordinator')
})
afterAll(disconnect)

const dayAhead = (days: number) => addDays(clock.now(), days)
const slotOn = (day: string, index = 0, as: Parameters<typeof given.interviewSlot>[1] = {}) => {
  const startsAt = new Date(startOfDay(day).getTime() + (7 + index) * hour)
  const endsAt = new Date(startsAt.getTime() + hour)
  return given.interviewSlot(hubId, { recordistId: recordist.id, startsAt, endsAt, ...as })
}
const consented = (as = {}) => given.contribution(hubId, { state: 'consented', ...as })
const countOf = (day: string) =>
  transact(coordinator, async tx => {
    const found = await tx.recordistDay.findFirst({ where: { recordistId: recordist.id, day: dateOf(day) } })
    return found?.booked ?? 0
  })
const whyOf = (outcome: { ok: boolean; why?: string }) => (outcome.ok ? 'ok' : outcome.why)

describe('the cap of a day', () => {
  test('twelve at once for one day are three, whatever the times', async () => {
    const day = dayAhead(20)
    const slots = await Promise.all(Array.from({ length: 12 }, (_, index) => slotOn(day, index)))
    const people = await Promise.all(slots.map(() => consented()))
    const outcomes = await Promise.all(
      people.map((person, index) =>
        scheduleInterview(aContributor(person), { contributionId: person.id, slotId: slots[index]?.id ?? '' }),
      ),
    )
    expect(outcomes.map(whyOf).sort()).toEqual([...Array(9).fill('day-full'), 'ok', 'ok', 'ok'])
    expect(await countOf(day)).toBe(3)
  })

  test('twelve at once for one time are one', async () => {
    const slot = await slotOn(dayAhead(20))
    const people = await Promise.all(Array.from({ length: 12 }, () => consented()))
    const outcomes = await Promise.all(
      people.map(person => scheduleInterview(aContributor(person), { contributionId: person.id, slotId: slot.id })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await countOf(dayAhead(20))).toBe(1)
  })

  test('is the hub’s own, and a lowered one keeps what is booked but takes no more', async () => {
    const day = dayAhead(20)
    const [one, two, three] = await Promise.all([slotOn(day), slotOn(day, 1), slotOn(day, 2)])
    const people = await Promise.all([consented(), consented(), consented()])
    const book = (index: number, slot = one) =>
      scheduleInterview(coordinator, { contributionId: people[index]?.id ?? '', slotId: slot.id })
    expect(whyOf(await book(0))).toBe('ok')
    expect(whyOf(await book(1, two))).toBe('ok')
    await transact(coordinator, tx => tx.hub.update({ where: { id: hubId }, data: { interviewsADay: 1 } }))
    expect(whyOf(await book(2, three))).toBe('day-full')
    expect(whyOf(await unscheduleInterview(coordinator, { contributionId: people[0]?.id ?? '' }))).toBe('ok')
    expect(await countOf(day)).toBe(1)
    expect((await interviewPage(coordinator, people[2]?.id ?? ''))?.days).toEqual([])
  })
})

test('after any sequence of moves the counts are the booked times of each day', async () => {
  const days = [dayAhead(30), dayAhead(31), dayAhead(32)]
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          who: fc.nat(3),
          slot: fc.nat(8),
          move: fc.constantFrom('schedule', 'reschedule', 'unschedule', 'not-come' as const),
        }),
        { minLength: 5, maxLength: 25 },
      ),
      async moves => {
        hubId = (await given.hub({ interviewsADay: 2 })).id
        recordist = await given.person(hubId, { roles: ['recordist'] })
        coordinator = anActor(hubId, 'coordinator')
        const slots = await Promise.all(days.flatMap(day => [0, 1, 2].map(index => slotOn(day, index))))
        const people = await Promise.all([consented(), consented(), consented(), consented()])
        for (const { who, slot, move } of moves) {
          const named = { contributionId: people[who]?.id ?? '', slotId: slots[slot]?.id ?? '' }
          if (move === 'schedule') await scheduleInterview(coordinator, named)
          else if (move === 'reschedule') await rescheduleInterview(coordinator, named)
          else if (move === 'unschedule') await unscheduleInterview(coordinator, named)
          else await contributorNotCome(coordinator, named)
        }
        const booked = await transact(coordinator, tx =>
          tx.interviewSlot.findMany({ where: { hubId, state: { in: ['booked', 'done', 'not-come'] } } }),
        )
        for (const day of days) {
          const on = booked.filter(({ startsAt }) => dayOf(startsAt) === day).length
          expect(await countOf(day)).toBe(on)
          expect(on).toBeLessThanOrEqual(2)
        }
        const scheduled = await transact(coordinator, tx =>
          tx.contribution.count({ where: { hubId, state: 'scheduled' } }),
        )
        expect(scheduled).toBe(booked.length)
      },
    ),
    { numRuns: 12 },
  )
})

describe('moving', () => {
  test('gives the old day its place back, frees the time and counts the calendar up', async () => {
    const [from, to] = [await slotOn(dayAhead(20)), await slotOn(dayAhead(21))]
    const person = await consented()
    const actor = aContributor(person)
    await scheduleInterview(actor, { contributionId: person.id, slotId: from.id })
    const before = await interviewPage(actor, person.id)
    expect(before?.held?.id).toBe(from.id)
    expect(before?.moves).toEqual(['reschedule', 'unschedule'])
    const moved = await rescheduleInterview(actor, { contributionId: person.id, slotId: to.id })
    expect(whyOf(moved)).toBe('ok')
    expect([await countOf(dayAhead(20)), await countOf(dayAhead(21))]).toEqual([0, 1])
    const slots = await transact(coordinator, tx =>
      tx.interviewSlot.findMany({ where: { hubId }, orderBy: { startsAt: 'asc' } }),
    )
    expect(slots.map(({ state, contributionId }) => [state, contributionId])).toEqual([
      ['free', null],
      ['booked', person.id],
    ])
    expect(slots[1]?.sequence).toBeGreaterThan(slots[0]?.sequence ?? 0)
  })

  test('within a full day is allowed, as its own place is given back', async () => {
    const day = dayAhead(20)
    const slots = await Promise.all([0, 1, 2, 3].map(index => slotOn(day, index)))
    const people = await Promise.all([consented(), consented(), consented()])
    for (const [index, person] of people.entries())
      await scheduleInterview(coordinator, { contributionId: person.id, slotId: slots[index]?.id ?? '' })
    const [first] = people
    const moved = await rescheduleInterview(coordinator, {
      contributionId: first?.id ?? '',
      slotId: slots[3]?.id ?? '',
    })
    expect([whyOf(moved), await countOf(day)]).toEqual(['ok', 3])
  })

  test('nobody came: only after the hour, the day stays used, another time may be chosen', async () => {
    const person = await consented()
    const slot = await slotOn(dayAhead(20))
    await scheduleInterview(coordinator, { contributionId: person.id, slotId: slot.id })
    expect(whyOf(await contributorNotCome(coordinator, { contributionId: person.id }))).toBe('not-yet')
    const startsAt = new Date(Date.now() - 2 * hour)
    const past = { startsAt, endsAt: new Date(startsAt.getTime() + hour) }
    await transact(coordinator, tx => tx.interviewSlot.update({ where: { id: slot.id }, data: past }))
    expect(whyOf(await unscheduleInterview(coordinator, { contributionId: person.id }))).toBe('interview-passed')
    expect(whyOf(await contributorNotCome(coordinator, { contributionId: person.id }))).toBe('ok')
    expect(await countOf(dayAhead(20))).toBe(1)
    const next = await slotOn(dayAhead(22))
    expect(whyOf(await scheduleInterview(coordinator, { contributionId: person.id, slotId: next.id }))).toBe('ok')
  })

  test('where the recordist travels, they must know where to, and it goes when the time is freed', async () => {
    const person = await consented()
    const slot = await slotOn(dayAhead(20), 0, { place: 'travel' })
    const named = { contributionId: person.id, slotId: slot.id }
    expect(whyOf(await scheduleInterview(coordinator, named))).toBe('say-where')
    expect(whyOf(await scheduleInterview(coordinator, { ...named, where: 'The library' }))).toBe('ok')
    await unscheduleInterview(coordinator, named)
    const freed = await transact(coordinator, tx => tx.interviewSlot.findUnique({ where: { id: slot.id } }))
    expect([freed?.venue, freed?.state]).toEqual(['', 'free'])
  })
})

describe('who may', () => {
  const moves = {
    schedule: scheduleInterview,
    reschedule: rescheduleInterview,
    unschedule: unscheduleInterview,
    'not-come': contributorNotCome,
  } as const

  test('every state, move and role as the table says', async () => {
    const wrong: string[] = []
    const held = await slotOn(dayAhead(40))
    const wanted = await slotOn(dayAhead(41))
    for (const [move, run] of Object.entries(moves) as [keyof typeof moves, typeof scheduleInterview][])
      for (const state of contributionLifecycle.states) {
        const person = await given.contribution(hubId, { state })
        if (state === 'scheduled') {
          const past = move === 'not-come' ? { startsAt: new Date(Date.now() - hour), endsAt: new Date() } : {}
          await transact(coordinator, tx =>
            tx.interviewSlot.update({
              where: { id: held.id },
              data: { state: 'booked', contributionId: person.id, ...past },
            }),
          )
          await transact(coordinator, tx =>
            tx.recordistDay.upsert({
              where: { hubId_recordistId_day: { hubId, recordistId: recordist.id, day: dateOf(dayAhead(40)) } },
              create: { hubId, recordistId: recordist.id, day: dateOf(dayAhead(40)), booked: 1, cap: 3 },
              update: { booked: 1 },
            }),
          )
        }
        const actors: [string, Actor][] = [
          ['stranger', aContributor({ id: (await consented()).id, hubId })],
          ['teacher', anActor(hubId, { role: 'teacher', at: hubId })],
          ['editor', anActor(hubId, 'editor')],
          ['contributor', aContributor(person)],
        ]
        const rule = contributionLifecycle.moves[move]
        for (const [name, actor] of actors) {
          const may = (rule.by as readonly string[]).includes(name)
          const open = (rule.from as readonly string[]).includes(state)
          const outcome = await run(actor, { contributionId: person.id, slotId: wanted.id })
          const want = may ? (open ? 'ok' : 'wrong-state') : 'not-allowed'
          if (whyOf(outcome) !== want) wrong.push(`${name} ${move} ${state}: ${whyOf(outcome)}, not ${want}`)
        }
        await transact(coordinator, tx =>
          tx.interviewSlot.updateMany({ where: { hubId }, data: { state: 'free', contributionId: null } }),
        )
        await transact(coordinator, tx => tx.recordistDay.updateMany({ where: { hubId }, data: { booked: 0 } }))
        if (state === 'scheduled')
          await transact(coordinator, tx =>
            tx.interviewSlot.update({
              where: { id: held.id },
              data: { startsAt: held.startsAt, endsAt: held.endsAt },
            }),
          )
      }
    expect(wrong).toEqual([])
  })

  test('a recordist keeps their own times, a coordinator any; none on top of another', async () => {
    const plan = {
      day: dayAhead(10),
      from: '09:00',
      minutes: 90,
      several: 2,
      weeks: 2,
      place: 'remote',
      venue: '',
    } as const
    const own = await offerSlots(recordist.actor, { ...plan, recordistId: recordist.id })
    expect(own.ok && own.value).toHaveLength(4)
    const again = { ...plan, recordistId: recordist.id, from: '10:00' }
    expect(whyOf(await offerSlots(coordinator, again))).toBe('slots-overlap')
    expect(whyOf(await offerSlots(anActor(hubId, 'recordist'), { ...plan, recordistId: recordist.id }))).toBe(
      'not-allowed',
    )
    expect(whyOf(await offerSlots(coordinator, { ...plan, recordistId: coordinator.personId }))).toBe('not-found')
    expect(whyOf(await offerSlots(coordinator, { ...plan, recordistId: recordist.id, day: dayAhead(-1) }))).toBe(
      'slot-in-the-past',
    )
    const page = await slotsPage(recordist.actor, null)
    expect(page?.days.map(({ slots }) => slots.length)).toEqual([2, 2])
    const [slot] = own.ok ? own.value : []
    expect(whyOf(await removeSlot(recordist.actor, { slotId: slot?.id ?? '' }))).toBe('ok')
    expect(whyOf(await removeSlot(recordist.actor, { slotId: slot?.id ?? '' }))).toBe('slot-promised')
    expect(whyOf(await removeSlot(recordist.actor, { slotId: 'x' }))).toBe('not-found')
  })

  test('two who keep the same time at once: one does', async () => {
    const plan = {
      day: dayAhead(12),
      from: '09:00',
      minutes: 90,
      several: 1,
      weeks: 1,
      place: 'remote',
      venue: '',
    } as const
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => offerSlots(coordinator, { ...plan, recordistId: recordist.id })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter(outcome => whyOf(outcome) === 'slots-overlap')).toHaveLength(5)
  })
})
