import { reviewClipMeta, reviewClipPageFor } from './clip-page'
import { personMistaken } from './people-verbs'
import { readReviewClip } from './review-verbs'

export const meta = reviewClipMeta
export const loader = readReviewClip
export const action = personMistaken

export default reviewClipPageFor('person')
