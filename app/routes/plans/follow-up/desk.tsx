import { showReviews } from './presses'
import { reviewMeta } from './review-page'

export const meta = reviewMeta
export const loader = showReviews.desk

export { default } from './review-page'
