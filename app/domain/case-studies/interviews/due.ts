import { transact } from '~/platform/db'
import { addDays, dayOf, startOfDay } from '../../kernel/working-days'

/** Interviews of the next day, in every hub: both sides are reminded the morning before. */
export const interviewsTomorrow = (at: Date) =>
  transact({ system: 'clockwork' }, async tx => {
    const tomorrow = addDays(dayOf(at), 1)
    const found = await tx.interviewSlot.findMany({
      where: { state: 'booked', startsAt: { gte: startOfDay(tomorrow), lt: startOfDay(addDays(tomorrow, 1)) } },
      select: { id: true, hubId: true, contributionId: true },
      orderBy: { startsAt: 'asc' },
    })
    return found.flatMap(({ id, hubId, contributionId }) =>
      contributionId ? [{ hubId, contributionId, slotId: id }] : [],
    )
  })
