import { transact } from '~/platform/db'
import type { Appointment } from '../appointments'
import { isOver } from '../appointments'
import { addDays, dateOf, dayOf } from '../kernel/working-days'
import { shareDays } from './vocabulary'

type Due = { hubId: string; guidanceId: string }

/** Days after a meeting on which its adviser is reminded of a record that is not shared: near the last day, and when it is late. */
export const recordReminders = [7, shareDays + 1] as const

/** What the clock finds in every hub. */
export const guidanceDue = {
  /** Whose day of looking back has come. */
  toLookBack: (at: Date): Promise<Due[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const found = await tx.guidanceMeeting.findMany({
        where: { state: 'record-shared', followUpOn: { lte: dateOf(dayOf(at)) } },
        orderBy: { id: 'asc' },
      })
      return found.map(({ id, hubId }) => ({ hubId, guidanceId: id }))
    }),

  /** Offered times that nobody chose, and that are free again. */
  offersOver: (at: Date): Promise<Due[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const found = await tx.guidanceMeeting.findMany({
        where: { state: 'offered' },
        include: { appointments: { where: { state: 'offered' } } },
        orderBy: { id: 'asc' },
      })
      return found
        .filter(({ appointments }) => appointments.every(one => isOver(one as Appointment, at)))
        .map(({ id, hubId }) => ({ hubId, guidanceId: id }))
    }),

  /** Records not yet shared, with the latest of the reminder days that has come. */
  records: (at: Date): Promise<(Due & { day: number })[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const found = await tx.guidanceMeeting.findMany({
        where: { state: 'attended', metOn: { lte: dateOf(addDays(at, -recordReminders[0])) } },
        orderBy: { id: 'asc' },
      })
      return found.flatMap(({ id, hubId, metOn }) => {
        const day = recordReminders.findLast(days => metOn && metOn <= dateOf(addDays(at, -days)))
        return day ? [{ hubId, guidanceId: id, day }] : []
      })
    }),
}
