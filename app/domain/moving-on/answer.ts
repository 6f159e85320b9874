import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { dateOf, dayOf } from '../kernel/working-days'
import type { MovingOnEvent } from './events'
import { choosing, type HandOverMove, handOverLifecycle } from './hand-over'
import { mayMove, sidesIn } from './policy'
import { about, type HandOver, handOvers } from './store'
import { checklists, type RecordPart, transitionOf } from './vocabulary'

type Named = { handOverId: string }

const moving = <I extends Named, W extends string = never>(
  move: HandOverMove,
  fact: (next: HandOver) => MovingOnEvent,
  tell: (handOver: HandOver, input: I, at: Date, by: string) => Partial<HandOver> | { ok: false; why: W },
) =>
  command({
    name: `moving-on.${move}`,
    load: (tx: Tx, { handOverId }: I) => handOvers.lock(tx, handOverId),
    allow: (actor, handOver) => mayMove(actor, move, handOver),
    decide: (handOver, input, at, actor): Decision<HandOver, MovingOnEvent, W | 'wrong-state'> => {
      const state = handOverLifecycle.step(handOver.state, move)
      if (!state) return refuse('wrong-state')
      const told = tell(handOver, input, at, actor.personId)
      if ('why' in told) return told
      const next: HandOver = { ...handOver, ...told, state }
      return accept(next, fact(next))
    },
    save: handOvers.save,
  })

/** The new institution acknowledges: from now on it sees the learner, by the name and in the year it chose. */
export const acknowledgeHandOver = moving(
  'acknowledge',
  next => ({ type: 'hand-over-acknowledged', ...about(next) }),
  (handOver, { label, yearGroup }: Named & { label: string; yearGroup: number }, at, by) => {
    if (handOver.kind === 'adult') return refuse('for-the-adult')
    if (handOver.answerBy < dateOf(dayOf(at))) return refuse('too-late')
    return { newLabel: label, newYear: yearGroup, answeredBy: by }
  },
)

/** The new institution does not take it. */
export const declineHandOver = moving(
  'decline',
  next => ({ type: 'hand-over-declined', ...about(next) }),
  (_handOver, { reasonCode }: Named & { reasonCode: string }, _at, by) => ({ reasonCode, answeredBy: by }),
)

/** The old institution, or the learner, takes the offer back before anybody answered. Its code opens nothing any more. */
export const withdrawHandOver = moving(
  'withdraw',
  next => ({ type: 'hand-over-withdrawn', ...about(next) }),
  (_handOver, _input: Named) => ({ codeHash: null }),
)

/** Nobody answered in time. */
export const expireHandOver = moving(
  'expire',
  next => ({ type: 'hand-over-expired', ...about(next) }),
  ({ answerBy }, _input: Named, at) => (answerBy < dateOf(dayOf(at)) ? { codeHash: null } : refuse('not-due')),
)

const isOwn = (personId: string, { learnerId, answeredBy, state }: HandOver): boolean =>
  personId === `learner.${learnerId}` || (state === 'claimed' && answeredBy === personId)

/** The learner says what goes along. What they do not choose stays theirs alone. */
export const chooseParts = command({
  name: 'moving-on.choose',
  load: (tx: Tx, { handOverId }: Named & { takes: RecordPart[] }) => handOvers.lock(tx, handOverId),
  allow: ({ personId }, handOver) => isOwn(personId, handOver),
  decide: (handOver, { takes }, at) =>
    choosing.some(state => state === handOver.state)
      ? accept({ ...handOver, takes, chosenAt: at }, { type: 'hand-over-chosen' as const, ...about(handOver) })
      : refuse('wrong-state'),
  save: handOvers.save,
})

/** The old institution notes what of the checklist it has seen to. */
export const seeToChecklist = command({
  name: 'moving-on.see-to',
  load: (tx: Tx, { handOverId }: Named & { seenTo: string[] }) => handOvers.lock(tx, handOverId),
  allow: (actor, handOver) => sidesIn(actor, handOver).includes('sender'),
  decide: (handOver, { seenTo }) => {
    const list: readonly string[] = checklists[transitionOf(handOver.yearGroup, handOver.kind)]
    const next = { ...handOver, seenTo: list.filter(item => seenTo.includes(item)) }
    return accept(next, { type: 'hand-over-seen-to' as const, ...about(handOver) })
  },
  save: handOvers.save,
})
