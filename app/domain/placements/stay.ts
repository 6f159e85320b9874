import { refuse } from '../kernel/decision'
import { type Day, dateOf, dayOf } from '../kernel/working-days'
import { dayIn } from './agreement'
import type { Because, Named } from './answer'
import { type Ask, about, moving, personIn } from './moving'

/** They came. */
export const startPlacement = moving('start', ({ whole: { placement } }: Ask<Named>) => ({
  facts: [{ type: 'placement-started', ...about(placement) }],
}))

/** They did not come. Nothing more is asked or kept. */
export const notComeToPlacement = moving('not-come', ({ whole: { placement } }: Ask<Named>) => ({
  facts: [{ type: 'placement-not-come', ...about(placement) }],
}))

/** How long somebody was there on one day. Saying it again says it anew; nothing is worked out from the plan. */
export const recordHours = moving(
  'hours',
  ({ whole: { placement }, input, at, actor }: Ask<Named & { day: Day; minutes: number }>) => {
    const { day, minutes } = input
    if (day > dayOf(at)) return refuse('day-ahead')
    if (day < dayIn(placement.startsOn) || day > dayIn(placement.endsOn)) return refuse('other-day')
    const { id: placementId, hubId } = placement
    const said = { minutes, recordedBy: personIn(actor), recordedAt: at }
    return {
      also: async tx => {
        const where = { placementId_day: { placementId, day: dateOf(day) } }
        await tx.placementDay.upsert({
          where,
          create: { placementId, hubId, day: dateOf(day), ...said },
          update: said,
        })
      },
      facts: [{ type: 'placement-hours-recorded' as const, ...about(placement) }],
    }
  },
  { waits: false },
)

/** Its last day has come, with hours written down. */
export const completePlacement = moving('complete', ({ whole: { placement } }: Ask<Named>) => ({
  facts: [{ type: 'placement-completed', ...about(placement) }],
}))

/** It ended before its last day. The hours that were stay. */
export const endPlacementEarly = moving('end-early', ({ whole: { placement }, input }: Ask<Because>) => ({
  placement: { reasonCode: input.reasonCode, reason: input.reason || null },
  facts: [{ type: 'placement-ended-early', ...about(placement) }],
}))
