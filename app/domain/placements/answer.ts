import { linkOf } from './link'
import { type Ask, about, moving } from './moving'

export type Named = { placementId: string }
export type Because = Named & { reasonCode: string; reason: string }

/** Sends what was drafted to the host: the learner from 18 on, under 18 a member of staff, who says yes by it. */
export const submitPlacement = moving('submit', ({ whole: { placement } }: Ask<Named>) => ({
  placement: linkOf(placement),
  facts: [{ type: 'placement-submitted', ...about(placement) }],
}))

/** The host has read it. It is still waited for as long as before. */
export const readPlacement = moving(
  'read',
  ({ whole: { placement } }: Ask<Named>) => ({ facts: [{ type: 'placement-read', ...about(placement) }] }),
  { waits: false },
)

/** The host says yes. A place is taken only when the learner confirms. */
export const acceptPlacement = moving('accept', ({ whole: { placement } }: Ask<Named>) => ({
  facts: [{ type: 'placement-accepted', ...about(placement) }],
}))

/** The host says no, and why. */
export const rejectPlacement = moving('reject', ({ whole: { placement }, input }: Ask<Because>) => ({
  placement: { reasonCode: input.reasonCode, reason: input.reason || null },
  facts: [{ type: 'placement-rejected', ...about(placement) }],
}))
