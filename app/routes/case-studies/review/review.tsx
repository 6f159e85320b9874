import ReviewPage, { reviewMeta } from './review-page'
import { readReview } from './review-verbs'

export const meta = reviewMeta
export const loader = readReview

export default ReviewPage
