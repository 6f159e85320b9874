import { meetingsOfClass } from '~/domain/encounters'
import { ownPortfolio } from '~/domain/exploration'
import type { Actor } from '~/domain/kernel/actor'
import { ownClass } from '~/domain/learners'
import { placementsBeen } from '~/domain/placements'
import { clock } from '~/platform/clock'

/** Everything an explorer made, where they have been, and for a pupil the employers that their class met. */
export const readPortfolio = async (actor: Actor) => {
  const own = await ownPortfolio(actor)
  if (!own) return null
  const ofClass = await ownClass(actor)
  const placed = await placementsBeen(actor)
  return { ...own, placed, meetings: ofClass && (await meetingsOfClass(actor, ofClass, clock.now())) }
}
