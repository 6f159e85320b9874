import { questionNumber, reviewClip } from '~/domain/case-studies'
import { linkPage } from '~/http'
import { captionsResponse } from '../vtt'

/** The captions of a clip, for its contributor. */
export const loader = linkPage(async (actor, { question = '' }) => {
  const number = questionNumber(question)
  const view = number === null ? null : await reviewClip(actor, number)
  return view?.clip.captions ? captionsResponse(view.clip.captions) : null
})
