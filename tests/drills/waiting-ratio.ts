import { countWaiting, waitingWeeks } from '~/domain/advice'
import { type AgeBand, ageBands } from '~/domain/advice/forms'
import { system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { chance } from '../../prisma/seed/chance'
import { given as network } from '../support/factories/network'
import { type Drill, sized } from './drill'

const day = 86_400_000
const monday = new Date('2027-01-04T06:15:00Z')
const weeks = 52
/** From this week on one band is left waiting in the starved year. */
const starvedFrom = 20

/** How many of a hundred are of each band. */
const shares: { [band in AgeBand]: number } = { '18-24': 18, '25-34': 24, '35-49': 28, '50-64': 22, '65-plus': 8 }

const bandAt = (of: number): AgeBand => {
  const upTo = (last: number) => ageBands.slice(0, last + 1).reduce((sum, band) => sum + shares[band], 0)
  return ageBands.find((_band, index) => of * 100 < upTo(index)) ?? '35-49'
}

/** A year of people who asked, each first offered times after five to nine days; starved, one band after twice as long. */
const year = (hubId: string, people: number, starved: AgeBand | null) => {
  const random = chance(`waiting ${starved ?? 'fair'}`)
  return Array.from({ length: people }, (_, one) => {
    const receivedAt = new Date(monday.getTime() - 100 * day + ((weeks * 7 + 100) * day * one) / people)
    const band = bandAt(random.next())
    const late = band === starved && receivedAt.getTime() > monday.getTime() + starvedFrom * 7 * day
    const waits = (5 + 4 * random.next()) * (late ? 2 : 1)
    const offered = new Date(receivedAt.getTime() + waits * day)
    return {
      ...{
        hubId,
        reference: `AR-${starved ? 'S' : 'F'}${one}`,
        state: 'attended',
        channel: 'page',
        contactBy: 'phone',
      },
      ...{ words: 'x', ageBand: band, receivedAt, since: offered, firstOfferedAt: offered },
      ...{ firstMetAt: new Date(offered.getTime() + 5 * day), expiresOn: new Date('2100-01-01') },
    }
  })
}

const keep = async (hubId: string, people: ReturnType<typeof year>): Promise<void> => {
  for (let from = 0; from < people.length; from += 500)
    await transact(system('advice', hubId), tx => tx.adviceRequest.createMany({ data: people.slice(from, from + 500) }))
}

/** Every Monday of the year is counted, as the clock would; answers in which weeks coordinators were told. */
const toldIn = async (people: number, starved: AgeBand | null): Promise<number[]> => {
  const { id: hubId } = await network.hub()
  await keep(hubId, year(hubId, people, starved))
  for (let week = 0; week < weeks; week++) {
    clock.set(new Date(monday.getTime() + week * 7 * day))
    for (const _twice of [1, 2]) await countWaiting(system('advice', hubId), {})
  }
  const facts = await transact({ personId: '', hubId }, tx =>
    tx.fact.findMany({ where: { hubId, type: 'advice-waiting-unequal' }, select: { at: true } }),
  )
  return facts.map(({ at }) => Math.round((at.getTime() - monday.getTime()) / (7 * day)))
}

/** A hub's coordinator sees no figure of fewer than ten people, whatever was counted. */
const smallNumbersShown = async (): Promise<number> => {
  const { id: hubId } = await network.hub()
  await keep(hubId, year(hubId, 60, null))
  clock.set(new Date(monday.getTime() + 30 * 7 * day))
  await countWaiting(system('advice', hubId), {})
  const { actor } = await network.person(hubId, { roles: ['coordinator'] })
  const seen = await waitingWeeks(actor)
  return (seen?.weeks ?? []).flatMap(({ bands }) => bands).filter(({ count }) => count !== null && count < 10).length
}

/** A year of requests: one fair, and one in which an age is left waiting. Told in the second, from soon after; never in the first. */
export const waitingRatio: Drill = async scale => {
  const people = sized(5_000, scale)
  const fair = await toldIn(people, null)
  const starved = await toldIn(people, '50-64')
  const small = await smallNumbersShown()
  clock.set(null)
  const first = Math.min(...starved)
  return {
    name: 'waiting-ratio',
    figures: {
      ...{ requests: 2 * people, 'weeks counted': 2 * weeks, 'told in the fair year': fair.length },
      ...{ 'told in the starved year': starved.length, 'weeks until told': first - starvedFrom },
      'small numbers shown': small,
    },
    target: 'never told in the fair year; told within 13 weeks of the starving, and each week after',
    holds:
      fair.length === 0 &&
      small === 0 &&
      first > starvedFrom &&
      first <= starvedFrom + 13 &&
      starved.length === weeks - first,
  }
}
