import { refuse } from '../kernel/decision'
import { signersOf } from './agreement'
import type { Named } from './answer'
import type { PlacementEvent } from './events'
import { signsFor } from './guards'
import { type Ask, about, moving, personIn } from './moving'
import { placementLifecycle } from './placement'
import type { Party } from './vocabulary'

/**
 * One side signs; staff may write down that the learner signed on paper. With the last signature it is signed. A
 * signature is the press of somebody who is let in, with the moment; no picture and no name.
 */
export const signAgreement = moving('sign', (ask: Ask<Named & { party: Party }>) => {
  const { whole, input, at, actor } = ask
  const { placement, signed } = whole
  const { party } = input
  if (signed.includes(party)) return refuse('signed-already')
  if (!signsFor(ask).includes(party)) return refuse('not-your-side')
  const complete = signersOf(placement).every(one => one === party || signed.includes(one))
  const concluded = complete ? placementLifecycle.step('signatures', 'conclude') : undefined
  const facts: PlacementEvent[] = [{ type: 'agreement-signed-by', ...about(placement), party }]
  if (concluded) facts.push({ type: 'placement-signed', ...about(placement) })
  return {
    ...(concluded ? { placement: { state: concluded } } : {}),
    also: async tx => {
      const { id: placementId, hubId } = placement
      await tx.placementSignature.create({
        data: { placementId, hubId, party, signedBy: personIn(actor), signedAt: at },
      })
    },
    facts,
  }
})
