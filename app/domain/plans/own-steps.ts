import { clock } from '~/platform/clock'
import { isId, transact } from '~/platform/db'
import { adviceToken } from '../advice'
import type { Actor } from '../kernel/actor'
import { addDays, type Day, dateOf, dayOf } from '../kernel/working-days'

/** Days ahead from which a step of somebody's own plan stands on their desk. */
const ahead = 7

/** A step of one's own: what, until when, and the token of the request whose plan it stands in. */
export type OwnStep = { id: string; words: string; dueOn: Day; late: boolean; token: string }

/**
 * Steps that somebody signed in said they do themselves and whose day is within the week or past, the nearest first: of
 * plans that were shared with them, of requests in their account, and of goals they have not left.
 */
export const ownSteps = (viewer: Actor): Promise<OwnStep[]> =>
  transact(viewer, async tx => {
    const { personId } = viewer
    if (!isId(personId)) return []
    const today = dayOf(clock.now())
    const rows = await tx.planAction.findMany({
      where: {
        ...{ owner: 'person', doneAt: null, dueOn: { lte: dateOf(addDays(today, ahead)) } },
        goal: { status: 'in-progress' },
        plan: { sharedAt: { not: null }, advice: { personId, linkEndsAt: { gt: clock.now() } } },
      },
      select: { id: true, words: true, dueOn: true, plan: { select: { adviceId: true } } },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    })
    return rows.flatMap(({ id, words, dueOn, plan }) => {
      if (!dueOn) return []
      const day = dueOn.toISOString().slice(0, 10)
      return [{ id, words, dueOn: day, late: day < today, token: adviceToken(plan.adviceId) }]
    })
  })
