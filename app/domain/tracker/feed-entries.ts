import { transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import type { FeedEntry } from '../kernel/calendar-feed'
import { learnerOf } from '../learners'
import { nextDay } from './deadlines'
import { dayIn } from './own'
import { overStates, type TrackedState } from './tracked'
import type { HeardKind } from './vocabulary'

/** How the days of the list are called in a calendar. */
export type FeedWords = {
  deadline: (title: string) => string
  heard: { [K in HeardKind]: (title: string) => string }
  next: (title: string) => string
}

/** The days of somebody's own list: deadlines, interviews, and the days they gave their next steps. A title and no note. */
export const trackerEntries = async (actor: Actor, words: FeedWords): Promise<FeedEntry[]> => {
  const learner = await learnerOf(actor)
  if (!learner) return []
  const rows = await transact(actor, tx =>
    tx.tracked.findMany({
      where: { learnerId: learner.id, removedAt: null, state: { notIn: [...overStates] } },
      include: { own: true },
      orderBy: { id: 'asc' },
    }),
  )
  return rows.flatMap(({ id, title, state, deadline, heard, heardOn, own, changedAt }) => {
    const day = nextDay({ state: state as TrackedState, deadline: dayIn(deadline), heardOn: dayIn(heardOn) })
    const nextOn = dayIn(own?.nextOn ?? null)
    const said = state === 'heard-back' ? words.heard[(heard ?? 'other') as HeardKind](title) : words.deadline(title)
    return [
      ...(day ? [{ id: `tracked.${id}`, title: said, day, changedAt }] : []),
      ...(nextOn ? [{ id: `tracked-step.${id}`, title: words.next(title), day: nextOn, changedAt }] : []),
    ]
  })
}
