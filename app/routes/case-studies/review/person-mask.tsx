import { reviewClipMeta, reviewClipPageFor } from './clip-page'
import { maskPerson } from './people-verbs'
import { readReviewClip } from './review-verbs'

export const meta = reviewClipMeta
export const loader = readReviewClip
export const action = maskPerson

export default reviewClipPageFor('person')
