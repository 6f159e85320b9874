import { ownAdvice } from '~/domain/advice'
import { meetingEntries } from '~/domain/appointments'
import { ownHome } from '~/domain/exploration'
import type { Actor } from '~/domain/kernel/actor'
import { ownSuggestions } from '~/domain/matching'
import { ownSteps } from '~/domain/plans'
import { isSoon, ownTracker } from '~/domain/tracker'
import { clock } from '~/platform/clock'
import type { AdultOwn } from './adult'

/** Suggestions that nothing was said to yet. */
const open = ['delivered', 'opened']

/** Everything of one adult's own, read as they are. */
export const readAdult = async (actor: Actor): Promise<AdultOwn> => {
  const at = clock.now()
  const [meetings, tracked, suggested] = [
    await meetingEntries(actor, hub => hub),
    await ownTracker(actor, 'open'),
    await ownSuggestions(actor),
  ]
  return {
    advice: await ownAdvice(actor),
    meetings: meetings.flatMap(one => ('startsAt' in one && one.startsAt > at ? [one] : [])),
    steps: await ownSteps(actor),
    near: tracked?.things.filter(isSoon) ?? [],
    exploring: await ownHome(actor),
    suggested: suggested?.suggestions.filter(({ state }) => open.includes(state)).length ?? 0,
  }
}
