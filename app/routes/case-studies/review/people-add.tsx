import { reviewClipMeta, reviewClipPageFor } from './clip-page'
import { addPerson } from './people-verbs'
import { readReviewClip } from './review-verbs'

export const meta = reviewClipMeta
export const loader = readReviewClip
export const action = addPerson

export default reviewClipPageFor('people')
