import type { Tx } from '~/platform/db'
import type { HoldReason } from '../advice/forms'
import { refuse } from '../kernel/decision'
import { type Day, dateOf, dayOf } from '../kernel/working-days'
import { type Ask, changing, type Told } from './changing'
import { type ReviewMove, reviewLifecycle } from './review'
import { afterHold, nextReview, type Planned } from './review-dates'
import type { Plan, Review } from './store'
import type { Confirmation, Evidence, ExemptReason, Outcome } from './vocabulary'

type Of = { adviceId: string }

/** Days ahead within which a review can be agreed on. */
const agreedWithin = 400

const dayIn = (on: Date): Day => on.toISOString().slice(0, 10)

/** Plans one review. */
export const planReview = async (tx: Tx, { id, hubId }: Plan, { number, dueOn, rule }: Planned): Promise<void> => {
  await tx.planReview.create({ data: { hubId, planId: id, number, rule, dueOn: dateOf(dueOn) } })
}

/** The review that is on: the last there is. */
export const currentReview = (reviews: readonly Review[]): Review | null => reviews.at(-1) ?? null

/** A move of the review that is on, by the adult or the adviser. */
const reviewing = <I extends Of, W extends string = never>(
  move: ReviewMove,
  tell: (ask: Ask<I> & { review: Review; moved: { state: Review['state'] } }) => Told | { ok: false; why: W },
) =>
  changing<I, W | 'no-review' | 'review-not-so'>(`${move}-review`, ask => {
    const review = currentReview(ask.whole.reviews)
    if (!review) return refuse('no-review')
    const state = reviewLifecycle.step(review.state, move)
    if (!state) return refuse('review-not-so')
    return tell({ ...ask, review, moved: { state } })
  })

const written = (review: Review, data: Partial<Review>) => async (tx: Tx) => {
  await tx.planReview.update({ where: { id: review.id }, data })
}

const line = (review: Review, act: Told['lines'][number]['act'], fields: readonly string[] = []) => [
  { what: 'review' as const, act, thingId: review.id, fields },
]

export type Answered = Of & {
  outcome: Outcome
  words: string
  evidence?: Evidence | undefined
  confirmedBy?: Confirmation | undefined
}

/**
 * How it went, in the adult's words or as they told their adviser. What the adult says is told; confirmed is what an
 * adviser saw. The next review is planned; after the last the request waits to be closed.
 */
export const answerReview = reviewing<Answered>('answer', ({ whole: { plan }, part, input, at, review, moved }) => {
  const confirmed = part === 'adviser' && input.evidence === 'confirmed'
  const { number } = review
  const next = nextReview(dayOf(plan.acknowledgedAt ?? at), { number, heldOn: dayOf(at) })
  return {
    lines: line(review, 'answered'),
    steps: next ? ['review', 'carry-on'] : ['review'],
    write: async tx => {
      await written(review, {
        ...{ ...moved, outcome: input.outcome, words: input.words, answeredBy: part, answeredAt: at },
        ...{
          evidence: confirmed ? 'confirmed' : 'told',
          confirmedBy: confirmed ? (input.confirmedBy ?? 'other') : null,
        },
        ...{ heldSince: null, holdReason: null },
      })(tx)
      if (next) await planReview(tx, plan, next)
    },
  }
})

/** Adult or adviser name another day. */
export const agreeReview = reviewing<Of & { dueOn: Day }, 'day-odd'>('agree', ({ input, at, review, moved }) => {
  const today = dayOf(at)
  const latest = dayOf(new Date(at.getTime() + agreedWithin * 86_400_000))
  if (input.dueOn <= today || input.dueOn > latest) return refuse('day-odd')
  return {
    lines: line(review, 'agreed', ['dueOn']),
    // Nobody waits for an answer any more.
    steps: ['review', 'carry-on'],
    write: written(review, {
      ...moved,
      dueOn: dateOf(input.dueOn),
      rule: 'agreed-with-adult',
      heldSince: null,
      holdReason: null,
    }),
  }
})

/** The clock stands still, and why. */
export const holdReview = reviewing<Of & { reasonCode: HoldReason }, 'held-already'>(
  'hold',
  ({ input, at, review, moved }) =>
    review.heldSince
      ? refuse('held-already')
      : {
          lines: line(review, 'held'),
          steps: ['review', 'carry-on'],
          write: written(review, { ...moved, heldSince: at, holdReason: input.reasonCode }),
        },
)

/** It goes on: later by as long as it stood. */
export const resumeReview = reviewing<Of, 'not-held'>('resume', ({ at, review, moved }) => {
  if (!review.heldSince) return refuse('not-held')
  const { dueOn, rule } = afterHold(dayIn(review.dueOn), dayOf(review.heldSince), dayOf(at))
  return {
    lines: line(review, 'resumed', ['dueOn']),
    write: written(review, { ...moved, dueOn: dateOf(dueOn), rule, heldSince: null, holdReason: null }),
  }
})

/** Nobody asks any more, and why. Nothing follows from it; whoever wants to say something still can ask for advice again. */
export const exemptReview = reviewing<Of & { reasonCode: ExemptReason; words: string }>(
  'exempt',
  ({ input, review, moved }) => ({
    lines: line(review, 'exempted'),
    steps: ['review', 'carry-on'],
    write: written(review, {
      ...{ ...moved, exemptReason: input.reasonCode, exemptWords: input.words, heldSince: null, holdReason: null },
    }),
  }),
)
