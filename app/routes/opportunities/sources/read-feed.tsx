import { askForReading } from '~/domain/matching'
import { FeedNamed } from '~/domain/matching/forms'
import { seeOther, submit } from '~/http'
import { bringers } from './who'

export { default, loader, meta } from './feed'

export const action = submit({
  for: bringers,
  form: FeedNamed,
  run: askForReading,
  refusals: words => words.sources.refusals,
  then: (_done, { feedId }, _request, words) =>
    seeOther(`/opportunities/sources/feeds/${feedId}`, words.sources.feed.asked),
})
