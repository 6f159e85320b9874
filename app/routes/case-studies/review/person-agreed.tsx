import { reviewClipMeta, reviewClipPageFor } from './clip-page'
import { personAgreed } from './people-verbs'
import { readReviewClip } from './review-verbs'

export const meta = reviewClipMeta
export const loader = readReviewClip
export const action = personAgreed

export default reviewClipPageFor('person')
