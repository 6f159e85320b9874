import { type Tx, transact } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { adviceRequests } from '../advice'
import { type Actor, isSystem } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { addDays, dateOf, dayOf, startOfDay } from '../kernel/working-days'
import { stepped } from './changing'
import type { PlanEvent } from './events'
import { over } from './policy'
import { reviewLifecycle } from './review'
import { afterHold } from './review-dates'
import { currentReview } from './reviewing'
import { plans, type Review, type Whole } from './store'
import { requestOnHold } from './vocabulary'

/** Days without an answer after which somebody is asked once more, and after that left in peace. */
const patience = 14
/** Days between any two letters that ask the same adult how it went. */
const apart = 7
const timesAsked = 2

type Of = { adviceId: string }
type Due = { hubId: string; adviceId: string }
const before = (at: Date, days: number): Date => startOfDay(addDays(dayOf(at), -days))

/**
 * Was this adult asked about any of their requests in the last week? One adult may have several, each with a lock of its
 * own, so a hub's are looked at one after the other: no two of them can both find that nobody was asked.
 */
const askedLately = async (tx: Tx, { asked: { request } }: Whole, at: Date): Promise<boolean> => {
  await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtextextended(${`reviews asked in ${request.hubId}`}, 0))`
  const same = [
    { id: request.id },
    ...(request.email ? [{ email: request.email }] : []),
    ...(request.personId ? [{ personId: request.personId }] : []),
  ]
  const found = await tx.planReview.count({
    where: { askedAt: { gt: before(at, apart - 1) }, plan: { advice: { OR: same, hubId: request.hubId } } },
  })
  return found > 0
}

/** What the night does with the review that is on, if anything. */
const dueNow = ({ asked: { request }, reviews }: Whole, lately: boolean, at: Date) => {
  const review = currentReview(reviews)
  if (!review) return null
  const onHold = request.state === 'on-hold'
  const open = ['in-progress', 'reviewed', 'review-due'].includes(request.state)
  if (onHold && !review.heldSince && review.state === 'planned') return { review, does: 'hold' as const }
  if (!onHold && review.holdReason === requestOnHold) return { review, does: 'resume' as const }
  if (!open || review.heldSince) return null
  const waited = review.askedAt !== null && review.askedAt < before(at, patience - 1)
  if (review.state === 'planned' && review.dueOn <= dateOf(dayOf(at)) && !lately)
    return { review, does: review.asked < timesAsked ? ('ask' as const) : ('leave' as const) }
  if (review.state !== 'asked' || !waited) return null
  if (review.asked >= timesAsked) return { review, does: 'leave' as const }
  return lately ? null : { review, does: 'ask-again' as const }
}

const changeOf = (does: 'hold' | 'resume' | 'ask' | 'ask-again' | 'leave', review: Review, whole: Whole, at: Date) => {
  const state = does === 'leave' ? ('left' as const) : reviewLifecycle.step(review.state, does)
  if (!state) return null
  if (does === 'hold') return { state, heldSince: whole.asked.request.since, holdReason: requestOnHold }
  if (does === 'resume') {
    const { dueOn, rule } = afterHold(review.dueOn.toISOString().slice(0, 10), dayOf(review.heldSince ?? at), dayOf(at))
    return { state, rule, dueOn: dateOf(dueOn), heldSince: null, holdReason: null }
  }
  return does === 'leave' ? { state } : { state, asked: review.asked + 1, askedAt: at }
}

type Seen = { whole: Whole; review: Review; data: object }

/** Does what is due with one plan's review tonight; nothing where nothing is. Done twice it is done once. */
export const seeToReview = command({
  name: 'plans.see-to-review',
  load: async (tx: Tx, { adviceId, at }: Of & { at: Date }, actor: Actor) => {
    const whole = await plans.lock(tx, adviceId, actor)
    return whole && { ...whole, lately: await askedLately(tx, whole, at) }
  },
  allow: actor => isSystem(actor, 'advice'),
  decide: ({ lately, ...whole }, { at }, _now, actor): Decision<Seen, FactToRecord, 'not-due'> => {
    const due = dueNow(whole, lately, at)
    const data = due && changeOf(due.does, due.review, whole, at)
    if (!due || !data) return refuse('not-due')
    const { request } = whole.asked
    const fact = { hubId: request.hubId, subjectId: request.id }
    const asks = due.does === 'ask' || due.does === 'ask-again'
    const said: PlanEvent[] = [
      ...(asks ? [{ ...fact, type: 'review-asked' as const, asked: due.review.asked + 1 }] : []),
      ...(due.does === 'leave' ? [{ ...fact, type: 'review-left' as const }] : []),
    ]
    const moved = stepped(whole.asked, due.does === 'ask' ? ['come-due'] : [], { actor, at })
    const asked = moved.request ? { ...whole.asked, request: moved.request } : whole.asked
    return accept<Seen, FactToRecord>(
      { whole: { ...whole, asked }, review: due.review, data },
      ...moved.events,
      ...said,
    )
  },
  save: async (tx, { whole, review, data }) => {
    await adviceRequests.save(tx, whole.asked.request)
    await tx.planReview.update({ where: { id: review.id }, data })
  },
})

const dueOf = (found: readonly { hubId: string; adviceId: string }[]): Due[] =>
  found.map(({ hubId, adviceId }) => ({ hubId, adviceId }))

/** What the clock finds in every hub: each takes all that is due, so that a missed night is made good by the next. */
export const plansDue = {
  /** Acknowledged, and not under way: a job that was lost. */
  toBegin: (): Promise<Due[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const found = await tx.adviceRequest.findMany({ where: { state: 'plan-acknowledged' }, orderBy: { id: 'asc' } })
      return found.map(({ id, hubId }) => ({ hubId, adviceId: id }))
    }),

  /** Plans with a review that may be asked for, left, held or resumed tonight; the command looks closer. */
  toReview: (at: Date): Promise<Due[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const review = {
        OR: [
          { state: 'planned', heldSince: null, dueOn: { lte: dateOf(dayOf(at)) } },
          { state: 'asked', askedAt: { lt: before(at, patience - 1) } },
          { holdReason: requestOnHold },
        ],
      }
      const onHold = { advice: { state: 'on-hold' }, reviews: { some: { state: 'planned', heldSince: null } } }
      return dueOf(
        await tx.actionPlan.findMany({
          where: { OR: [{ reviews: { some: review } }, onHold] },
          orderBy: { id: 'asc' },
          select: { hubId: true, adviceId: true },
        }),
      )
    }),

  /** Adults who asked for letters and have something of their own due within a week, or late. */
  actions: (at: Date): Promise<Due[]> =>
    transact({ system: 'clockwork' }, async tx => {
      const dueOn = { lte: dateOf(addDays(dayOf(at), apart)) }
      return dueOf(
        await tx.actionPlan.findMany({
          where: {
            ...{ remindersOn: true, advice: { state: { notIn: [...over] } } },
            actions: { some: { owner: 'person', doneAt: null, dueOn } },
          },
          orderBy: { id: 'asc' },
          select: { hubId: true, adviceId: true },
        }),
      )
    }),
}
