import { type Tx, transact } from '~/platform/db'
import { addDays, addWorkingDays, dayOf, isWorkingDay, startOfDay, workingDaysBetween } from '../kernel/working-days'

/** School days after the meeting on which those who have not answered are reminded (domain reference 3.5). */
export const reminderDays = [3, 7] as const

type Due = { hubId: string; requestId: string }

const inEveryHub = (find: (tx: Tx) => Promise<{ hubId: string; id: string }[]>): Promise<Due[]> =>
  transact({ system: 'clockwork' }, async tx => (await find(tx)).map(({ hubId, id }) => ({ hubId, requestId: id })))

/** Reminders that are due, in every hub. Each takes all that is due, so a missed morning is made good by the next. */
export const remindersDue = {
  /** Took place and not answered, with the latest of the reminder days that has come. */
  evaluations: async (at: Date): Promise<(Due & { day: (typeof reminderDays)[number] })[]> => {
    const found = await transact({ system: 'clockwork' }, tx =>
      tx.encounterRequest.findMany({
        where: { state: 'delivered', deliveredAt: { lt: startOfDay(addWorkingDays(at, 1 - reminderDays[0])) } },
        select: { id: true, hubId: true, deliveredAt: true },
        orderBy: { deliveredAt: 'asc' },
      }),
    )
    return found.flatMap(({ id, hubId, deliveredAt }) => {
      const passed = deliveredAt ? workingDaysBetween(deliveredAt, at) : 0
      const day = reminderDays.findLast(one => passed >= one)
      return day ? [{ hubId, requestId: id, day }] : []
    })
  },

  /** Confirmed, and on the next school day or on a free day before it. */
  tomorrow: (at: Date): Promise<Due[]> => {
    if (!isWorkingDay(at)) return Promise.resolve([])
    const next = addWorkingDays(at, 1)
    return inEveryHub(tx =>
      tx.encounterRequest.findMany({
        where: {
          state: 'confirmed',
          startsAt: { gte: startOfDay(addDays(dayOf(at), 1)), lt: startOfDay(addDays(next, 1)) },
        },
        select: { id: true, hubId: true },
        orderBy: { startsAt: 'asc' },
      }),
    )
  },
}
