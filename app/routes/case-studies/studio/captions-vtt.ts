import { questionNumber, studioClip } from '~/domain/case-studies'
import { page } from '~/http'
import { captionsResponse } from '../vtt'
import { studioStaff } from './who'

/** The captions of a clip on the desk. */
export const loader = page({ for: studioStaff }, async (actor, { contributionId = '', question = '' }) => {
  const number = questionNumber(question)
  const view = number === null ? null : await studioClip(actor, contributionId, number)
  return view?.clip.captions ? captionsResponse(view.clip.captions) : null
})
