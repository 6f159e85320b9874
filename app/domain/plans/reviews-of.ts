import { transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { partIn, seesPlan, writesNow } from './policy'
import { type ReviewMove, type ReviewState, reviewLifecycle } from './review'
import type { ReviewRule } from './review-dates'
import { currentReview } from './reviewing'
import { plans, type Review, type Whole } from './store'
import type { Confirmation, Evidence, ExemptReason, Outcome } from './vocabulary'

const shown = (review: Review) => ({
  ...{
    number: review.number,
    state: review.state as ReviewState,
    dueOn: review.dueOn,
    rule: review.rule as ReviewRule,
  },
  ...{ heldSince: review.heldSince, holdReason: review.holdReason, asked: review.asked, askedAt: review.askedAt },
  ...{ exemptReason: review.exemptReason as ExemptReason | null, exemptWords: review.exemptWords },
  ...{ outcome: review.outcome as Outcome | null, evidence: review.evidence as Evidence | null, words: review.words },
  ...{
    confirmedBy: review.confirmedBy as Confirmation | null,
    answeredBy: review.answeredBy as 'adult' | 'adviser' | null,
  },
  answeredAt: review.answeredAt,
})

/** Moves that are pressed on a page, as far as they are open just now. */
const pressable = ['answer', 'agree', 'hold', 'resume', 'exempt'] as const satisfies ReviewMove[]

const movesOf = (whole: Whole, part: 'adult' | 'adviser') => {
  const review = currentReview(whole.reviews)
  const { request, registered } = whole.asked
  if (!review || !whole.plan || !writesNow(part, request, whole.plan) || (part === 'adviser' && !registered)) return []
  const held = review.heldSince !== null
  return pressable.filter(
    move =>
      reviewLifecycle.step(review.state, move) !== undefined &&
      (move !== 'resume' || held) &&
      (move !== 'hold' || !held),
  )
}

/** How it went so far, and what comes next: for the adult and their adviser. */
export const reviewsFor = (viewer: Actor, adviceId: string) =>
  transact(viewer, async tx => {
    const whole = await plans.read(tx, adviceId, viewer)
    const part = whole && partIn(viewer, whole.asked.request)
    if (!whole || !part) return null
    const there = whole.plan !== null && seesPlan(part, whole.plan)
    return {
      ...{ adviceId: whole.asked.request.id, reference: whole.asked.request.reference, name: whole.asked.request.name },
      ...{ part, registered: whole.asked.registered },
      reviews: there ? whole.reviews.map(shown) : [],
      moves: there ? movesOf(whole, part) : [],
    }
  })

export type ReviewsView = NonNullable<Awaited<ReturnType<typeof reviewsFor>>>
