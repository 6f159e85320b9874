import { isId, type Prisma, type Tx } from '~/platform/db'
import { type Day, dateOf, dayOf } from '../../kernel/working-days'

export type Slot = Omit<Prisma.InterviewSlotGetPayload<object>, 'state' | 'place'> & {
  state: 'free' | 'booked' | 'done' | 'not-come' | 'removed'
  /** Where it is: online, at a place of the hub's, or wherever the contributor is. */
  place: 'remote' | 'travel' | 'venue'
}

/** A place of a recordist's day, taken or given back. */
export type DayChange = { hubId: string; recordistId: string; day: Day; by: 1 | -1 }

/** The London day a slot counts for. */
export const dayOfSlot = ({ startsAt }: Pick<Slot, 'startsAt'>): Day => dayOf(startsAt)

/** Net changes by day, in one order for everybody; a day that gives and takes back is left alone. */
export const netChanges = (changes: readonly DayChange[]): DayChange[] => {
  const net = new Map<string, DayChange & { sum: number }>()
  for (const change of changes) {
    const key = `${change.recordistId} ${change.day}`
    net.set(key, { ...change, sum: (net.get(key)?.sum ?? 0) + change.by })
  }
  return [...net.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, { sum, ...change }]) => (sum === 0 ? [] : [{ ...change, by: sum > 0 ? (1 as const) : (-1 as const) }]))
}

/** Load-and-lock and save of slots, then days: after the contribution, always in this order. */
export const slots = {
  lock: async (tx: Tx, ids: readonly string[]): Promise<Slot[]> => {
    const wanted = [...new Set(ids)].filter(isId).sort()
    if (wanted.length === 0) return []
    await tx.$queryRaw`select 1 from interview_slot where id = any(${wanted}::uuid[]) order by id for update`
    return (await tx.interviewSlot.findMany({ where: { id: { in: wanted } } })) as Slot[]
  },

  /** The slot a contribution holds ahead, not locked: its id does not change while the contribution is. */
  heldBy: (tx: Tx, contributionId: string): Promise<{ id: string } | null> =>
    tx.interviewSlot.findFirst({ where: { contributionId, state: 'booked' }, select: { id: true } }),

  save: async (tx: Tx, { id, version: _version, ...slot }: Slot): Promise<void> => {
    await tx.interviewSlot.update({ where: { id }, data: { ...slot, version: { increment: 1 } } })
  },

  /** Places used of a recordist's day, locked where the day is known. */
  lockDay: async (tx: Tx, recordistId: string, day: Day): Promise<number> => {
    const found = await tx.$queryRaw<{ booked: number }[]>`
      select booked from recordist_day where recordist_id = ${recordistId}::uuid and day = ${day}::date for update`
    return found[0]?.booked ?? 0
  },

  /** Takes and gives back places. The check `recordist_day_cap` holds a day at its cap, whoever races for it. */
  changeDays: async (tx: Tx, cap: number, changes: readonly DayChange[]): Promise<void> => {
    for (const { hubId, recordistId, day, by } of netChanges(changes)) {
      if (by === 1)
        await tx.$executeRaw`
          insert into recordist_day (hub_id, recordist_id, day, booked, cap)
          values (${hubId}::uuid, ${recordistId}::uuid, ${day}::date, 1, ${cap})
          on conflict (hub_id, recordist_id, day) do update set booked = recordist_day.booked + 1, cap = excluded.cap`
      else
        await tx.recordistDay.updateMany({
          where: { hubId, recordistId, day: dateOf(day) },
          data: { booked: { decrement: 1 } },
        })
    }
  },
}
