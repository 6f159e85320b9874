import { ownLearnerId } from '~/domain/exploration'
import type { Actor } from '~/domain/kernel/actor'

type WithoutLearner<I> = I extends unknown ? Omit<I, 'learnerId'> : never

/** Runs a change on the record of whoever presses: the learner is never taken from a form. */
export const onOwnRecord =
  <I extends { learnerId: string }, O>(change: (actor: Actor, input: I) => Promise<O>) =>
  async (actor: Actor, input: WithoutLearner<I>): Promise<O | { ok: false; why: 'not-found' }> => {
    const learnerId = await ownLearnerId(actor)
    return learnerId ? change(actor, { ...input, learnerId } as unknown as I) : { ok: false, why: 'not-found' }
  }
