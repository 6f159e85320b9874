import { addWorkingDays, type Day, dayOf, isWorkingDay } from '../kernel/working-days'
import type { AdviceState } from './advice-request'
import type { AdviceRequest } from './store'

/** Working days within which somebody looks at a request (domain reference 3.7). */
export const triageDays = 2
/** Working days to the first offer of times where the hub has set nothing else. */
export const usualOfferDays = 10

/** What is promised next, and by the end of which day in London. */
export type Promised = { what: 'acknowledge' | 'triage' | 'offer'; by: Day }

type Timed = Pick<AdviceRequest, 'state' | 'receivedAt' | 'countedFrom' | 'urgency' | 'deadlineOn'>

/** The day itself, or the next on which anybody works. */
const firstWorkingDay = (at: Date): Day => (isWorkingDay(at) ? dayOf(at) : addWorkingDays(at, 1))

const waitsForOffer: readonly AdviceState[] = ['triaged', 'allocated', 'did-not-attend']

/**
 * The day by which two times are offered: the hub's days for anybody, half of them where it is soon, and before a deadline
 * where that comes first. Never earlier than the day it was asked on.
 */
export const offerBy = (
  { receivedAt, countedFrom, urgency, deadlineOn }: Omit<Timed, 'state'>,
  offerDays: number,
): Day => {
  const from = firstWorkingDay(countedFrom ?? receivedAt)
  const usual = addWorkingDays(from, urgency === 'routine' || !urgency ? offerDays : Math.ceil(offerDays / 2))
  if (urgency !== 'deadline' || !deadlineOn) return usual
  const before = addWorkingDays(deadlineOn.toISOString().slice(0, 10), -1)
  const soonest = before < from ? from : before
  return soonest < usual ? soonest : usual
}

/** What is promised next to somebody who waits; null where nothing of ours is due. */
export const promised = (request: Timed, offerDays: number): Promised | null => {
  const { state, receivedAt, countedFrom, urgency } = request
  const from = firstWorkingDay(countedFrom ?? receivedAt)
  if (state === 'received') return { what: 'acknowledge', by: from }
  // Reopened before anybody had looked, it waits to be looked at.
  if (state === 'acknowledged' || (state === 'triaged' && urgency === null))
    return { what: 'triage', by: addWorkingDays(from, triageDays) }
  return waitsForOffer.some(one => one === state) ? { what: 'offer', by: offerBy(request, offerDays) } : null
}

/** Is the promised day over? */
export const isLate = (promise: Promised | null, at: Date): boolean => promise !== null && promise.by < dayOf(at)
