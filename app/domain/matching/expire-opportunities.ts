import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { dateOf, dayOf } from '../kernel/working-days'

/** Opportunities of every hub whose last day has passed, by hub; the clock takes each in turn. */
export const opportunitiesOver = (): Promise<{ id: string; hubId: string }[]> =>
  transact({ system: 'clockwork' }, tx =>
    tx.opportunity.findMany({
      where: {
        state: { in: ['draft', 'checked', 'live', 'filled'] },
        closesOn: { lt: dateOf(dayOf(clock.now())) },
      },
      select: { id: true, hubId: true },
      orderBy: { id: 'asc' },
    }),
  )
