import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { waitingInTurn } from './routing/waiting'

/** At most so many others go first in one job; the rest have jobs of their own. */
const mostAhead = 25

/** The request and those that come before it, in the order they are to be routed: whoever has had least goes first. */
export const requestsUpTo = (actor: Actor, requestId: string): Promise<string[]> =>
  transact(actor, async tx => {
    const hub = await tx.hub.findUnique({ where: { id: actor.hubId }, select: { id: true, monthlyShare: true } })
    if (!hub) return []
    const waiting = (await waitingInTurn(tx, hub, clock.now())).map(request => request.requestId)
    const place = waiting.indexOf(requestId)
    return place < 0 ? [requestId] : [...waiting.slice(0, Math.min(place, mostAhead)), requestId]
  })
