import { refuse } from '../kernel/decision'
import type { Named } from './answer'
import type { PlacementEvent } from './events'
import { saysFor } from './guards'
import { type Ask, about, moving, personIn } from './moving'
import { type Side, sides } from './vocabulary'

export type Said = Named & { side: Side; peopleMet: boolean; taskDone: boolean; talked: boolean; words: string }

/** One side says how it went: what there was to meet and do, never how good somebody is. Both, and it is evaluated. */
export const evaluatePlacement = moving(
  'evaluate',
  (ask: Ask<Said>) => {
    const { whole, input, at, actor } = ask
    const { placement, evaluatedBy } = whole
    const { side, peopleMet, taskDone, talked, words } = input
    if (evaluatedBy.includes(side)) return refuse('answered-already')
    if (!saysFor(ask).includes(side)) return refuse('not-your-side')
    const both = sides.every(one => one === side || evaluatedBy.includes(one))
    const facts: PlacementEvent[] = [{ type: 'placement-evaluated-by', ...about(placement), side }]
    if (both) facts.push({ type: 'placement-evaluated', ...about(placement) })
    return {
      ...(both ? {} : { placement: { state: placement.state } }),
      also: async tx => {
        const { id: placementId, hubId } = placement
        await tx.placementEvaluation.create({
          data: { placementId, hubId, side, peopleMet, taskDone, talked, words, givenBy: personIn(actor), givenAt: at },
        })
      },
      facts,
    }
  },
  { waits: false },
)
