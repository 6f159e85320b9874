import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { type Day, dateOf, dayOf } from '../kernel/working-days'
import { about, standing } from './change'
import { mayMove } from './policy'
import { type Tracked, trackedThings } from './store'
import { type TrackedMove, takesBack, trackedLifecycle } from './tracked'
import type { HeardKind } from './vocabulary'

type Move = {
  trackedId: string
  move: TrackedMove
  /** What came back, where something did. */
  heard?: HeardKind | undefined
  heardOn?: Day | undefined
}

/** The person says how far one of their applications is, or takes back what they said last. */
export const moveApplication = command({
  name: 'tracker.move',
  load: (tx: Tx, input: Move) => standing(tx, input),
  allow: (actor, { learner }, { move }) => mayMove(actor, move, learner),
  decide: ({ tracked }, { move, heard, heardOn }, at) => {
    const to = trackedLifecycle.step(tracked.state, move)
    if (!to) return refuse('wrong-state')
    const back = takesBack(move)
    if (back && tracked.previous !== to) return refuse('wrong-state')
    if (move === 'miss' && (!tracked.deadline || tracked.deadline >= dateOf(dayOf(at)))) return refuse('not-passed')
    const next: Tracked = {
      ...tracked,
      ...{ state: to, changedAt: at },
      previous: back ? null : to === tracked.state ? tracked.previous : tracked.state,
      ...(move === 'hear-back'
        ? { heard: heard ?? 'other', heardOn: heardOn ? dateOf(heardOn) : null, remindedFor: null, remindedOn: null }
        : {}),
    }
    return accept(next, { type: 'application-moved' as const, ...about(tracked), to })
  },
  save: trackedThings.save,
})
