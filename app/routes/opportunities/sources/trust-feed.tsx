import { trustFeed } from '~/domain/matching'
import { TrustForm } from '~/domain/matching/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './feed'

export const action = submit({
  for: ['coordinator'],
  form: TrustForm,
  run: (actor, { feedId, trusted }) => trustFeed(actor, { feedId, trusted: trusted === 'yes' }),
  refusals: words => words.sources.refusals,
  then: ({ trusted }, { feedId }, _request, words) =>
    seeOther(`/opportunities/sources/feeds/${feedId}`, words.sources.feed.trustDone[trusted ? 'yes' : 'no']),
})
