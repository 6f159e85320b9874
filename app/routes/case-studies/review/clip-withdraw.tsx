import { reviewClipMeta, reviewClipPageFor } from './clip-page'
import { readReviewClip, takeClipOut } from './review-verbs'

export const meta = reviewClipMeta
export const loader = readReviewClip
export const action = takeClipOut

export default reviewClipPageFor('remove')
