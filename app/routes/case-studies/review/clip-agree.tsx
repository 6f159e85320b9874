import { reviewClipMeta, reviewClipPageFor } from './clip-page'
import { agreeToEdit, readReviewClip } from './review-verbs'

export const meta = reviewClipMeta
export const loader = readReviewClip
export const action = agreeToEdit

export default reviewClipPageFor('edit')
