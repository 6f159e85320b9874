import { reviewClipMeta, reviewClipPageFor } from './clip-page'
import { readReviewClip, sayToTeam } from './review-verbs'

export const meta = reviewClipMeta
export const loader = readReviewClip
export const action = sayToTeam

export default reviewClipPageFor('comment')
