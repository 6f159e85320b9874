import { pressReview, showReviews } from './presses'
import { reviewMeta } from './review-page'

export const meta = reviewMeta
export const loader = showReviews.own
export const action = pressReview.own

export { default } from './review-page'
