import { reviewClipMeta, reviewClipPageFor } from './clip-page'
import { readReviewClip, refuseEditOf } from './review-verbs'

export const meta = reviewClipMeta
export const loader = readReviewClip
export const action = refuseEditOf

export default reviewClipPageFor('edit')
