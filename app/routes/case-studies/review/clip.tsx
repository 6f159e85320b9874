import { reviewClipMeta, reviewClipPageFor } from './clip-page'
import { readReviewClip } from './review-verbs'

export const meta = reviewClipMeta
export const loader = readReviewClip

export default reviewClipPageFor(null)
