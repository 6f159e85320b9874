import { askedStates, heldStates } from './placement'
import { sameWeek } from './weeks'

type Placed = { opportunityId: string; state: string; startsOn: Date; endsOn: Date }

const held: readonly string[] = heldStates
const over: readonly string[] = ['completed', 'evaluated']
const asked: readonly string[] = [...askedStates, ...heldStates.filter(state => !over.includes(state))]

const stretch = ({ startsOn, endsOn }: Placed) => ({
  startsOn: startsOn.toISOString().slice(0, 10),
  endsOn: endsOn.toISOString().slice(0, 10),
})

/**
 * Could one person not have both of two placements: under way at the same opportunity, or held in the same week? The
 * database holds to the same (`placement_asked_once`, `placement_one_a_week`).
 */
export const wouldClash = (one: Placed, other: Placed): boolean => {
  const both = (states: readonly string[]) => states.includes(one.state) && states.includes(other.state)
  return (
    (one.opportunityId === other.opportunityId && both(asked)) || (both(held) && sameWeek(stretch(one), stretch(other)))
  )
}
