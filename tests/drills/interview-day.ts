import { rescheduleInterview, scheduleInterview, unscheduleInterview } from '~/domain/case-studies'
import { addDays, type Day, dayOf, startOfDay } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { aContributor, given } from '../support/factories/case-studies'
import { atOnce } from './at-once'
import { type Drill, sized } from './drill'
import { randomOf } from './kill/killer'

const hour = 3_600_000
const cap = 3
const racers = 12

const slotOn = (hubId: string, recordistId: string, day: Day, index: number) => {
  const startsAt = new Date(startOfDay(day).getTime() + (7 + index) * hour)
  return given.interviewSlot(hubId, { recordistId, startsAt, endsAt: new Date(startsAt.getTime() + hour) })
}
const people = (hubId: string, count: number) =>
  atOnce(Array.from({ length: count }), () => given.contribution(hubId, { state: 'consented' }), 4)

/** Where what the days count, what is booked and who is scheduled are not the same, or a day is over its cap. */
export const faultsInDays = (hubId: string): Promise<number> =>
  transact({ personId: '', hubId }, async tx => {
    const days = await tx.recordistDay.findMany({ where: { hubId } })
    const booked = await tx.interviewSlot.findMany({ where: { hubId, state: 'booked' } })
    const scheduled = await tx.contribution.findMany({ where: { hubId, state: 'scheduled' } })
    const dayKey = (recordistId: string, day: Day) => `${recordistId} ${day}`
    const counts = new Map<string, number>()
    for (const { recordistId, startsAt } of booked) {
      const key = dayKey(recordistId, dayOf(startsAt))
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const said = new Map(
      days.map(({ recordistId, day, booked: on }) => [dayKey(recordistId, day.toISOString().slice(0, 10) as Day), on]),
    )
    const wrong = [...new Set([...counts.keys(), ...said.keys()])].filter(
      key => (counts.get(key) ?? 0) !== (said.get(key) ?? 0) || (counts.get(key) ?? 0) > cap,
    )
    const without = scheduled.filter(one => booked.filter(slot => slot.contributionId === one.id).length !== 1)
    return wrong.length + without.length + Math.abs(booked.length - scheduled.length)
  })

/** Twelve contributors choose a time on one recordist's day at the same moment, each another hour. */
const race = async () => {
  const { id: hubId } = await given.hub({ interviewsADay: cap })
  const recordist = await given.person(hubId, { roles: ['recordist'] })
  const day = addDays(clock.now(), 20)
  const slots = await atOnce(Array.from({ length: racers }), (_, index) => slotOn(hubId, recordist.id, day, index), 4)
  const asking = await people(hubId, racers)
  const outcomes = await atOnce(asking, (one, index) =>
    scheduleInterview(aContributor(one), { contributionId: one.id, slotId: slots[index]?.id ?? '' }),
  )
  return {
    booked: outcomes.filter(({ ok }) => ok).length,
    full: outcomes.filter(outcome => !outcome.ok && outcome.why === 'day-full').length,
    faults: await faultsInDays(hubId),
  }
}

/** Contributors choose, move and take back at random, many at once, over few days of two recordists. */
const contend = async (moves: number, seed: number) => {
  const { id: hubId } = await given.hub({ interviewsADay: cap })
  const recordists = [
    await given.person(hubId, { roles: ['recordist'] }),
    await given.person(hubId, { roles: ['recordist'] }),
  ]
  const places = recordists.flatMap(({ id }) =>
    [20, 21, 22].flatMap(ahead => [0, 1, 2, 3, 4].map(index => ({ id, day: addDays(clock.now(), ahead), index }))),
  )
  const slots = await atOnce(places, ({ id, day, index }) => slotOn(hubId, id, day, index), 4)
  const asking = await people(hubId, 24)
  const random = randomOf(seed)
  const wanted = Array.from({ length: moves }, () => ({
    contributionId: asking[Math.floor(random() * asking.length)]?.id ?? '',
    slotId: slots[Math.floor(random() * slots.length)]?.id ?? '',
    move: random(),
  }))
  let broken = 0
  let heard = 0
  await atOnce(
    wanted,
    async ({ move, ...named }) => {
      const actor = aContributor({ id: named.contributionId, hubId })
      // Whoever has a time moves it, mostly; whoever has none chooses one.
      const outcome = await (move < 0.15 ? unscheduleInterview(actor, named) : rescheduleInterview(actor, named))
        .then(first => (first.ok || move < 0.15 ? first : scheduleInterview(actor, named)))
        .catch(() => null)
      if (!outcome) broken++
      else if (outcome.ok) heard++
    },
    16,
  )
  return { hubId, broken, heard, faults: await faultsInDays(hubId) }
}

/**
 * Interviews under contention: a recordist's day takes three however many press at once, and what the days count is what
 * is booked, however people choose, move and take back.
 */
export const interviewDay: Drill = async scale => {
  const rounds = sized(16, scale)
  const figures = { races: rounds, bookings: rounds * racers, booked: 0, 'told the day is full': 0, 'over or under': 0 }
  for (let round = 0; round < rounds; round++) {
    const { booked, full, faults } = await race()
    figures.booked += booked
    figures['told the day is full'] += full
    figures['over or under'] += faults + (booked === cap ? 0 : 1)
  }
  const moves = sized(1_200, scale)
  const { broken, heard, faults } = await contend(moves, 20_261_122)
  return {
    name: 'interview-day',
    figures: { ...figures, moves, 'moves that took': heard, 'moves that broke': broken, 'days miscounted': faults },
    target: `${cap} of ${racers} each time, the rest told; every day counts what is booked`,
    holds:
      figures.booked === rounds * cap &&
      figures['told the day is full'] === rounds * (racers - cap) &&
      figures['over or under'] + broken + faults === 0 &&
      heard > moves / 10,
  }
}
