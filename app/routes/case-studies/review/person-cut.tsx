import { reviewClipMeta, reviewClipPageFor } from './clip-page'
import { cutPerson } from './people-verbs'
import { readReviewClip } from './review-verbs'

export const meta = reviewClipMeta
export const loader = readReviewClip
export const action = cutPerson

export default reviewClipPageFor('person')
