import { clock } from '~/platform/clock'
import { isId, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { gateClosedBecause } from '../exploration'
import { type Actor, isSystem } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { afterQuietHours, isSchoolHoliday } from './quiet-hours'
import { standingOf } from './seekers'
import { suggestionLifecycle } from './suggestion'

type Sent = 'sent' | 'held' | 'later' | 'closed' | 'nothing'

/**
 * Puts what was prepared before the person, or before the staff who look first. The gate is asked again at this moment:
 * who has taken back their yes since the match gets nothing.
 */
export const sendSuggestions = async (
  actor: Actor,
  { learnerId }: { learnerId: string },
): Promise<Outcome<Sent, 'not-found' | 'not-allowed'>> => {
  if (!isSystem(actor, 'matching')) return refuse('not-allowed')
  if (!isId(learnerId)) return refuse('not-found')
  return transact(actor, async tx => {
    await tx.$queryRaw`select 1 from learner where id = ${learnerId}::uuid for update`
    const found = await standingOf(tx, learnerId)
    if (!found) return refuse('not-found')
    const at = clock.now()
    const prepared = await tx.suggestion.findMany({
      where: { learnerId, state: 'prepared' },
      select: { id: true },
      orderBy: { place: 'asc' },
    })
    const suggestionIds = prepared.map(({ id }) => id)
    const { hubId } = found
    const move = async (state: string, type: 'suggestions-ended' | 'suggestions-sent', deliveredAt: Date | null) => {
      await tx.suggestion.updateMany({
        where: { id: { in: suggestionIds } },
        data: { state, changedAt: at, deliveredAt, version: { increment: 1 } },
      })
      await record(tx, {
        ...{ by: actor.personId, via: 'matching.send-suggestions', at },
        facts: [{ type, hubId, subjectId: learnerId, ...{ suggestionIds } }],
      })
    }
    if (suggestionIds.length === 0) return { ok: true, value: 'nothing' }
    if (gateClosedBecause(found.gate, at).length > 0) {
      await move(suggestionLifecycle.moves.expire.to, 'suggestions-ended', null)
      return { ok: true, value: 'closed' }
    }
    // Quiet hours are for whoever is suggested to; staff find their queue when they come.
    const quiet = !found.staffFirst && afterQuietHours(at) > at
    if (quiet || (found.minor && isSchoolHoliday(at))) return { ok: true, value: 'later' }
    const { to } = found.staffFirst ? suggestionLifecycle.moves.queue : suggestionLifecycle.moves.deliver
    await move(to, 'suggestions-sent', found.staffFirst ? null : at)
    return { ok: true, value: found.staffFirst ? 'held' : 'sent' }
  })
}
