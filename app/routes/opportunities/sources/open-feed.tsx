import { openBrought } from '~/domain/matching'
import { FeedNamed } from '~/domain/matching/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './feed'

export const action = submit({
  for: ['coordinator'],
  form: FeedNamed,
  run: openBrought,
  refusals: words => words.sources.refusals,
  then: (_done, { feedId }, _request, words) =>
    seeOther(`/opportunities/sources/feeds/${feedId}`, words.sources.reading.done.opened),
})
