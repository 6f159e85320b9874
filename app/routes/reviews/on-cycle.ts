import { learnerOfCycle } from '~/domain/exploration'
import type { Actor } from '~/domain/kernel/actor'

/** Runs a change on the learner of a cycle that whoever presses walks with; anybody else's cycle reads as nothing. */
export const onCycle =
  <I extends { learnerId: string }, O>(change: (actor: Actor, input: I) => Promise<O>) =>
  async (
    actor: Actor,
    { cycleId, ...input }: Omit<I, 'learnerId'> & { cycleId: string },
  ): Promise<O | { ok: false; why: 'not-found' }> => {
    const learnerId = await learnerOfCycle(actor, cycleId)
    return learnerId ? change(actor, { ...input, learnerId } as unknown as I) : { ok: false, why: 'not-found' }
  }
