import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { type Actor, isSystem, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept } from '../kernel/decision'
import { addDays, type Day, dateOf, dayOf } from '../kernel/working-days'
import type { AdviceState } from './advice-request'
import { type AgeBand, ageBands } from './vocabulary'
import { type BandWait, fewest, type Wait, waitingRatio, waitsByBand } from './waiting'

/** Days before a Monday whose first offers are counted with it. */
const spanDays = 91
/** Weeks shown. */
const weeksShown = 26

const mondayOf = (at: Date): Day => {
  const day = dayOf(at)
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}

const daysFrom = (from: Date, to: Date): number => Math.max(0, (to.getTime() - from.getTime()) / 86_400_000)

const isBand = (band: string): band is AgeBand => ageBands.some(one => one === band)

/** Nobody has offered them times yet. */
const unanswered: AdviceState[] = ['received', 'acknowledged', 'triaged', 'allocated']

/**
 * Whoever was first offered times in the three months before. Who still waits counts with how long they have waited, however
 * long that is: whoever is left waiting must not drop out of the count for it.
 */
const waitsBefore = async (tx: Tx, hubId: string, monday: Day): Promise<Wait[]> => {
  const [from, until] = [dateOf(addDays(monday, -spanDays)), dateOf(monday)]
  const rows = await tx.adviceRequest.findMany({
    where: {
      ...{ hubId, ageBand: { not: '' } },
      OR: [
        { firstOfferedAt: { gte: from, lt: until } },
        { firstOfferedAt: null, receivedAt: { lt: until }, state: { in: unanswered } },
      ],
    },
    select: { ageBand: true, receivedAt: true, firstOfferedAt: true, firstMetAt: true },
  })
  return rows.flatMap(({ ageBand, receivedAt, firstOfferedAt, firstMetAt }) =>
    isBand(ageBand)
      ? [
          {
            ...{ band: ageBand, offered: daysFrom(receivedAt, firstOfferedAt ?? until) },
            met: firstMetAt ? daysFrom(receivedAt, firstMetAt) : null,
          },
        ]
      : [],
  )
}

/** Counts how long each age waited, on the Monday of this week; counted again it says the same anew. */
export const countWaiting = command({
  name: 'advice.count-waiting',
  load: async (tx: Tx, _input: object, { hubId }) => {
    const week = mondayOf(clock.now())
    const known = await tx.adviceWaiting.count({ where: { hubId, week: dateOf(week) } })
    return { hubId, week, known: known > 0, bands: waitsByBand(await waitsBefore(tx, hubId, week)) }
  },
  allow: actor => isSystem(actor, 'advice'),
  decide: ({ hubId, week, known, bands }) => {
    const ratio = waitingRatio(bands)
    const about = { hubId, subjectId: hubId, week }
    return accept(
      { hubId, week, bands, ratio },
      ...(known ? [] : [{ type: 'advice-waiting-counted' as const, ...about }]),
      ...(!known && ratio?.unequal
        ? [{ type: 'advice-waiting-unequal' as const, ...about, ratio: Math.round(ratio.ratio * 100) }]
        : []),
    )
  },
  save: async (tx, { hubId, week, bands }) => {
    await tx.adviceWaiting.deleteMany({ where: { hubId, week: dateOf(week) } })
    await tx.adviceWaiting.createMany({ data: bands.map(band => ({ ...band, hubId, week: dateOf(week) })) })
  },
})

/** Hubs in which somebody asked, to be counted each apart. */
export const hubsWithAdvice = (): Promise<string[]> =>
  transact({ system: 'clockwork' }, async tx => {
    const found = await tx.adviceRequest.findMany({ distinct: ['hubId'], select: { hubId: true } })
    return found.map(({ hubId }) => hubId)
  })

/** A band as it may be shown: of fewer than ten people nothing but that. */
const shown = ({ band, count, offered, met }: BandWait) =>
  count < fewest ? { band, count: null, offered: null, met: null } : { band, count, offered, met }

/** How long each age waited, week by week, the latest first; what few people would show is left out. */
export const waitingWeeks = async (viewer: Actor) => {
  if (!wears(viewer, 'coordinator')) return null
  const rows = await transact(viewer, tx =>
    tx.adviceWaiting.findMany({
      where: { hubId: viewer.hubId, week: { gte: dateOf(addDays(dayOf(clock.now()), -7 * weeksShown)) } },
      orderBy: [{ week: 'desc' }, { band: 'asc' }],
    }),
  )
  const bandOf = (row: (typeof rows)[number]): BandWait => ({
    ...{ band: row.band as AgeBand, count: row.count, offered: Number(row.offered) },
    met: row.met === null ? null : Number(row.met),
  })
  const weeks = [...new Set(rows.map(({ week }) => week.getTime()))]
  return {
    weeks: weeks.map(week => {
      const bands = rows.filter(row => row.week.getTime() === week).map(bandOf)
      return { week: new Date(week), ratio: waitingRatio(bands), bands: bands.map(shown) }
    }),
  }
}

/** Does the latest count say that some age is kept waiting? */
export const waitsUnequally = async (viewer: Actor): Promise<boolean> =>
  (await waitingWeeks(viewer))?.weeks[0]?.ratio?.unequal ?? false

/** What one week's count says, for a letter about it. */
export const ratioOfWeek = (worker: Actor, week: Day) =>
  transact(worker, async tx => {
    const rows = await tx.adviceWaiting.findMany({ where: { hubId: worker.hubId, week: dateOf(week) } })
    return waitingRatio(
      rows.map(({ band, count, offered }) => ({ band: band as AgeBand, count, offered: Number(offered), met: null })),
    )
  })
