import type { Tx } from '~/platform/db'
import { transact } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { addDays, addWorkingDays, dateOf, dayOf, startOfDay, workingDaysBetween } from '../kernel/working-days'
import type { Named } from './answer'
import { type Ask, about, isWorker, moving } from './moving'
import { askedStates } from './placement'
import { type Placement, placements } from './store'
import { answerDays, lapsing, lookBackUntil, reminded } from './turn'

const waited = (at: Date, days: number): Date => startOfDay(addDays(dayOf(at), -days))

type Waiting = Pick<Placement, 'state' | 'waitsSince' | 'remindedAt' | 'startsOn'>

/** Is the silence over, after the reminder and its second fifteen days; or has the first day come unanswered? */
export const isLapsed = ({ state, waitsSince, remindedAt, startsOn }: Waiting, at: Date): boolean => {
  if (!askedStates.some(one => one === state)) return false
  if (startsOn <= dateOf(dayOf(at))) return true
  const silent = lapsing.some(one => one === state) && waitsSince < waited(at, 2 * answerDays)
  return silent && remindedAt !== null && remindedAt < waited(at, answerDays)
}

/** Fifteen days without an answer, and nobody reminded yet. */
export const toRemind = ({ state, waitsSince, remindedAt }: Waiting, at: Date): boolean =>
  remindedAt === null && reminded.some(one => one === state) && waitsSince < waited(at, answerDays)

/** School days after the last one on which whoever has not said how it went is reminded, as after any encounter. */
export const reminderDays = [3, 7] as const

type Due = { hubId: string; placementId: string }

/** What the clock finds in every hub: each takes all that is due, so that a missed night is made good by the next. */
export const placementsDue = {
  waiting: (at: Date): Promise<(Due & { lapsed: boolean })[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const found = await tx.placement.findMany({
        where: {
          OR: [
            { state: { in: [...reminded] }, waitsSince: { lt: waited(at, answerDays) } },
            { state: { in: [...askedStates] }, startsOn: { lte: dateOf(dayOf(at)) } },
          ],
        },
        orderBy: { id: 'asc' },
      })
      return (found as Placement[])
        .filter(one => isLapsed(one, at) || toRemind(one, at))
        .map(one => ({ hubId: one.hubId, placementId: one.id, lapsed: isLapsed(one, at) }))
    }),

  /** Confirmed, and its agreement was not opened: a job that was lost. */
  toOpen: (): Promise<Due[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const found = await tx.placement.findMany({ where: { state: 'student-confirmed' }, orderBy: { id: 'asc' } })
      return found.map(({ id, hubId }) => ({ hubId, placementId: id }))
    }),

  /** Over and not looked back on by both, with the latest of the reminder days that has come. */
  evaluations: (at: Date): Promise<(Due & { day: number })[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const found = await tx.placement.findMany({
        where: {
          state: 'completed',
          waitsSince: { gte: lookBackUntil(at), lt: startOfDay(addWorkingDays(at, 1 - reminderDays[0])) },
        },
        orderBy: { id: 'asc' },
      })
      return found.flatMap(({ id, hubId, waitsSince }) => {
        const day = reminderDays.findLast(one => workingDaysBetween(waitsSince, at) >= one)
        return day ? [{ hubId, placementId: id, day }] : []
      })
    }),
}

/** Reminds whoever has to answer, once in each state. */
export const remindOfPlacement = command({
  name: 'placements.remind',
  load: (tx: Tx, { placementId }: Named) => placements.lock(tx, placementId),
  allow: actor => isWorker(actor),
  decide: ({ placement }, _input, at) =>
    toRemind(placement, at)
      ? accept({ ...placement, remindedAt: at }, { type: 'placement-reminded' as const, ...about(placement) })
      : refuse('not-due'),
  save: placements.save,
})

/** Ends what nobody answered. */
export const expirePlacement = moving('expire', ({ whole: { placement }, at }: Ask<Named>) =>
  isLapsed(placement, at)
    ? { facts: [{ type: 'placement-expired' as const, ...about(placement) }] }
    : refuse('not-due'),
)
