import { reviewClipMeta, reviewClipPageFor } from './clip-page'
import { askPartToGo, readReviewClip } from './review-verbs'

export const meta = reviewClipMeta
export const loader = readReviewClip
export const action = askPartToGo

export default reviewClipPageFor('trim')
